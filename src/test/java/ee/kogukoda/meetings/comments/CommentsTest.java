package ee.kogukoda.meetings.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Formats;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// A consultation from its opening to its summary, by those who take part.
@KogukodaTest
class CommentsTest {
  private static final Pattern ROW = Pattern.compile("id=\"arvamus-([0-9a-f-]{36})\"");

  @Autowired private MockMvc browser;
  @Autowired private JdbcClient jdbc;
  @Autowired private DemoEvening evening;
  @Autowired private TransactionTemplate transactions;
  @Autowired private Clock clock;

  @Test
  void residentsCommentAndTheOfficeAnswersHidesAndSummarises() throws Exception {
    Cookie secretary = signIn("vallasekretar");
    Cookie resident = signIn("elanik");
    String draft = draft("Lasteaia Pääsupesa arengukava heakskiitmine");
    String place = draft + "/kaasamine";
    assertThat(page(get(draft))).contains("/kaasamine");
    assertThat(page(get(place))).contains("ei ole arvamust küsitud").doesNotContain("kusimus");
    assertThat(page(get(place).cookie(secretary))).contains("kusimus");
    assertThat(send(resident, place, "kusimus", "Mida?").getStatus()).isEqualTo(403);
    assertThat(send(secretary, place, "kusimus", "Mida?", "algus", day(0), "kuni", day(-1)))
        .satisfies(answer -> assertThat(answer.getStatus()).isEqualTo(422));

    send(secretary, place, "kusimus", "Mida muuta?", "algus", day(0), "kuni", day(7));
    assertThat(page(get(place)))
        .contains("Mida muuta?", "logige sisse")
        .doesNotContain("arvamus\"");
    assertThat(status(post(place + "/arvamused").param("arvamus", "x").with(csrf())))
        .isIn(302, 401, 403);
    send(resident, place + "/arvamused", "arvamus", "Rohkem kuuske õuele.", "nimeta", "true");
    send(
        signIn("lembit-jalakas"),
        place + "/arvamused",
        "arvamus",
        "Õueala on liiga väike.",
        "organisatsioon",
        "Lastevanemate selts");

    assertThat(page(get(place)))
        .contains("nimi teada", "Rohkem kuuske", "Lastevanemate selts, Lembit Jalakas")
        .doesNotContain("Liis Näidis");
    assertThat(page(get(place).cookie(secretary))).contains("Liis Näidis");
    assertThat(page(get(place + "/arvamused.csv"))).doesNotContain("Liis Näidis");
    assertThat(page(get(place + "/arvamused.csv").cookie(secretary))).contains("Liis Näidis");
    assertThat(page(get("/naidisvald/kaasamine?avatud=jah&otsing=lasteaia"))).contains(place);
    assertThat(search("kuuske")).contains(place);

    Matcher rows = ROW.matcher(page(get(place)));
    assertThat(rows.find()).isTrue();
    String first = place + "/arvamused/" + rows.group(1);
    assertThat(rows.find()).isTrue();
    String second = place + "/arvamused/" + rows.group(1);
    assertThat(send(resident, first + "/peitmine", "tekst", "x").getStatus()).isEqualTo(403);
    assertThat(send(resident, second + "/tagasivotmine").getStatus()).isEqualTo(404);
    assertThat(send(secretary, first + "/peitmine").getStatus()).isEqualTo(422);
    send(secretary, first + "/peitmine", "tekst", "Isikuandmed");
    assertThat(page(get(place))).contains("Isikuandmed").doesNotContain("Rohkem kuuske");
    assertThat(page(get(place + "/arvamused.csv"))).doesNotContain("Rohkem kuuske");
    assertThat(search("kuuske")).doesNotContain(place);
    send(secretary, second + "/vastus", "tekst", "Õueala laiendatakse.");
    assertThat(page(get(place))).contains("Õueala laiendatakse.");
    assertThat(letters("meetings.comment.answered")).isEqualTo(1);
    assertThat(send(secretary, place + "/kokkuvote", "tekst", "x").getStatus()).isEqualTo(409);

    evening.in(() ->
        transactions.execute(_ ->
            jdbc.sql(
                    """
                    update meetings.consultation c
                       set opens = opens - 30, closes = closes - 30
                      from meetings.draft d
                     where d.id = c.draft_id
                       and d.title like 'Lasteaia%'
                    """)
                .update()));
    assertThat(page(get(place))).contains("Kaasamine on lõppenud");
    assertThat(send(resident, place + "/arvamused", "arvamus", "Hilja").getStatus()).isEqualTo(422);
    assertThat(send(resident, first + "/tagasivotmine").getStatus()).isEqualTo(409);
    send(secretary, first + "/naitamine");
    assertThat(page(get("/laud").cookie(secretary))).contains("Vastake arvamustele: Lasteaia");
    send(secretary, place + "/kokkuvote", "tekst", "Kuuski istutatakse kümme.");
    assertThat(page(get(place))).contains("Kuuski istutatakse kümme.", "kokkuvõte tehtud");
    assertThat(page(get("/laud").cookie(secretary)))
        .doesNotContain("Vastake arvamustele: Lasteaia");
    assertThat(letters("meetings.comment.summarised")).isEqualTo(2);
  }

  @Test
  void aDraftThatIsNotPublicIsNotConsultedOnNorSeen() throws Exception {
    String secret = draft("Vallale kuuluva sõiduki võõrandamine") + "/kaasamine";

    assertThat(status(get(secret))).isEqualTo(404);
    MockHttpServletResponse refused =
        send(signIn("vallasekretar"), secret, "kusimus", "Mida?", "algus", day(0), "kuni", day(7));
    assertThat(refused.getStatus()).isIn(409, 422);
  }

  private int letters(String key) {
    return Objects.requireNonNull(
        evening.in(() ->
            transactions.execute(_ ->
                jdbc.sql(
                        """
                        select count(*)
                          from notifications.letter
                         where starts_with(dedup_key, :key)
                        """)
                    .param("key", key)
                    .query(Integer.class)
                    .single())));
  }

  private String draft(String title) {
    return Objects.requireNonNull(
        evening.in(() ->
            transactions.execute(_ ->
                jdbc.sql("select year, number from meetings.draft where title = :title")
                    .param("title", title)
                    .query((row, _) ->
                        "/naidisvald/eelnoud/" + row.getInt("year") + "-" + row.getInt("number"))
                    .single())));
  }

  private String search(String word) throws Exception {
    return page(get("/api/v1/search?municipality=naidisvald&kind=meetings.consultation&q=" + word));
  }

  private String day(int after) {
    LocalDate day = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).plusDays(after);
    return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private MockHttpServletResponse send(Cookie who, String address, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder request = post(address).cookie(who).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return browser.perform(request).andReturn().getResponse();
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return browser
        .perform(request)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request).andReturn().getResponse().getStatus();
  }

  private Cookie signIn(String persona) throws Exception {
    return Objects.requireNonNull(
        browser
            .perform(post("/sisene/naidis/" + persona).with(csrf()))
            .andReturn()
            .getResponse()
            .getCookie("kogukoda"));
  }
}
