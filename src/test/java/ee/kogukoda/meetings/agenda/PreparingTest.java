package ee.kogukoda.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/// The secretary prepares a session from the template to the notice, and back again.
@KogukodaTest
@RecordApplicationEvents
class PreparingTest {
  private static int days = 60;

  @Autowired private MockMvc browser;
  @Autowired private Clock clock;
  @Autowired private ApplicationEvents events;
  @Autowired private Municipalities municipalities;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  private Cookie minuteTaker = new Cookie("nobody", "");
  private LocalDate day = LocalDate.EPOCH;
  private String session = "";

  @BeforeEach
  void begin() throws Exception {
    minuteTaker = signIn("protokollija");
    day = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).plusDays(days++);
    session = "/naidisvald/istungid/" + day;
  }

  @Test
  void aSessionBeginsWithTheItemsOfItsTemplate() throws Exception {
    draft();

    assertThat(page(session + "/koostamine"))
        .contains("Vallavalitsuse informatsioon", "Volikogu liikmete küsimused ja sõnavõtud")
        .contains(Formats.in(Language.ET).longDate(day.minusDays(5)))
        .contains("kontrollimata");
  }

  @Test
  void aSecondSessionOfADayGetsItsOwnAddress() throws Exception {
    draft();

    post("/naidisvald/istungid/uus", details(day.toString()))
        .andReturnTo(session + "-2/koostamine");
  }

  @Test
  void whatWasTypedStaysWhereSomethingIsWrong() throws Exception {
    browser
        .perform(
            as(minuteTaker, request("/naidisvald/istungid/uus"))
                .param("template", "regular")
                .param("title", "Erakordne nimi")
                .param("date", "31.11.2026"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Erakordne nimi")))
        .andExpect(content().string(Matchers.containsString("31.11.2026")));
  }

  @Test
  void itemsAreAddedMovedRemovedAndPutBack() throws Exception {
    draft();
    addItem("Kolmas punkt", "");

    send(session + "/punktid/3/koht", "koht", "1").andReturnTo(session + "/koostamine#paevakord");
    assertThat(titles()).startsWith("1. Kolmas punkt");
    send(session + "/punktid/1/eemaldamine").andReturnTo(session + "/koostamine");
    String undo =
        page(session + "/koostamine").replaceAll("(?s).*action=\"([^\"]+/taastamine)\".*", "$1");
    assertThat(titles()).startsWith("1. Vallavalitsuse informatsioon");
    send(undo);

    assertThat(titles())
        .isEqualTo(
            "1. Kolmas punkt 2. Vallavalitsuse informatsioon"
                + " 3. Volikogu liikmete küsimused ja sõnavõtud");
  }

  @Test
  void anActWithoutDraftKeepsTheNoticeBack() throws Exception {
    draft();
    addItem("Eelnõuta otsus", "");

    browser
        .perform(as(minuteTaker, request(session + "/kutse")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Lisage punkti 3 eelnõu")));
    assertThat(events.stream(NoticeSent.class)).isEmpty();
  }

  @Test
  void aSentNoticeOpensTheSessionToEverybodyAndFixesItsAgenda() throws Exception {
    draft();
    addItem("Tee nimetamine", "1. Nimetada tee Kaseteeks.");
    browser.perform(get(session)).andExpect(status().isNotFound());

    send(session + "/kutse").andReturnTo(session + "/koostamine");

    browser
        .perform(get(session))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Tee nimetamine")));
    assertThat(events.stream(NoticeSent.class))
        .singleElement()
        .satisfies(sent -> {
          assertThat(sent.slug()).isEqualTo(day.toString());
          assertThat(sent.notice().agenda()).hasSize(3);
          assertThat(sent.notice().latestSendingDay()).isEqualTo(day.minusDays(5));
        });
    browser
        .perform(as(minuteTaker, request(session + "/punktid/1/eemaldamine")))
        .andExpect(status().isConflict())
        .andExpect(content().string(Matchers.containsString("KOKS § 44 lg 5")));
  }

  @Test
  void aLateNoticeNeedsAReason() throws Exception {
    day = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).plusDays(2);
    session = "/naidisvald/istungid/" + day;
    draft();
    browser
        .perform(as(minuteTaker, request(session + "/kutse")))
        .andExpect(status().isUnprocessableContent());

    send(session + "/kutse", "lateReason", "Töökord § 12: päästetööde raha")
        .andReturnTo(session + "/koostamine");

    assertThat(events.stream(NoticeSent.class))
        .singleElement()
        .extracting(sent -> sent.notice().reasonForLateness())
        .isEqualTo("Töökord § 12: päästetööde raha");
    browser
        .perform(get(session))
        .andExpect(content().string(Matchers.containsString("Töökord § 12: päästetööde raha")));
  }

  @Test
  void aRecalledNoticeMakesTheSessionADraftAgain() throws Exception {
    draft();
    send(session + "/kutse");
    browser
        .perform(as(minuteTaker, request(session + "/kutse/tagasivotmine")))
        .andExpect(status().isUnprocessableContent());

    send(session + "/kutse/tagasivotmine", "recallReason", "Punkt jäi välja");

    browser.perform(get(session)).andExpect(status().isNotFound());
    assertThat(events.stream(NoticeRecalled.class)).hasSize(1);
    send(session + "/kutse").andReturnTo(session + "/koostamine");
  }

  @Test
  void aSessionIsFoundFromItsNoticeUntilThatIsRecalled() throws Exception {
    String search = "/api/v1/search?municipality=naidisvald&kind=meetings.session&q=istung";
    draft();
    assertThat(page(search)).doesNotContain(session);

    send(session + "/kutse");
    assertThat(page(search)).contains(session);

    send(session + "/kutse/tagasivotmine", "recallReason", "Punkt jäi välja");
    assertThat(page(search)).doesNotContain(session);
  }

  @Test
  void aSessionCalledOffStaysPublicWithItsReason() throws Exception {
    draft();
    send(session + "/kutse");

    send(session + "/arajatmine", "cancelReason", "Torm");

    browser
        .perform(get(session))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Torm")));
  }

  @Test
  void aMaterialAddedAfterTheNoticeSaysSo() throws Exception {
    draft();
    send(session + "/kutse");
    var file =
        new MockMultipartFile(
            "file",
            "ülevaade.txt",
            "text/plain",
            "Teed on hooldatud.".getBytes(StandardCharsets.UTF_8));

    browser
        .perform(
            multipart(session + "/punktid/1/materjalid")
                .file(file)
                .param("title", "Ülevaade")
                .cookie(minuteTaker)
                .with(csrf()))
        .andExpect(status().is3xxRedirection());

    browser
        .perform(get(session))
        .andExpect(content().string(Matchers.containsString("lisatud pärast kutset")));
    assertThat(events.stream(MaterialAdded.class)).hasSize(1);
  }

  @Test
  void aRestrictedDraftIsReadByMembersAlone() throws Exception {
    draft();
    send(
        session + "/punktid/uus",
        "title",
        "Toetuse määramine",
        "presenter",
        "vallavanem",
        "act",
        "resolution",
        "majority",
        "simple",
        "draft",
        "Määrata toetus 300 eurot.",
        "ground",
        "AvTS § 35 lg 1 p 12");
    send(session + "/kutse");

    browser
        .perform(get(session + "/punktid/3"))
        .andExpect(content().string(Matchers.containsString("AvTS § 35 lg 1 p 12")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("300 eurot"))));
    browser
        .perform(get("/api/v1" + session.replace("istungid", "sessions")))
        .andExpect(content().string(Matchers.not(Matchers.containsString("300 eurot"))));
    browser
        .perform(get(session + "/punktid/3").cookie(signIn("siim-jaakson")))
        .andExpect(content().string(Matchers.containsString("300 eurot")));
  }

  @Test
  void theMinuteTakerSeesDraftsInTheListAndAWayToANewOne() throws Exception {
    draft();

    assertThat(page("/naidisvald/istungid"))
        .contains(session + "/koostamine", "/naidisvald/istungid/uus");
  }

  @Test
  void whoMayNotPrepareIsToldSo() throws Exception {
    draft();
    Cookie member = signIn("siim-jaakson");

    browser.perform(get(session + "/koostamine").cookie(member)).andExpect(status().isForbidden());
    browser.perform(as(member, request(session + "/kutse"))).andExpect(status().isForbidden());
    browser.perform(get(session + "/koostamine")).andExpect(status().is3xxRedirection());
  }

  @Test
  void anotherMunicipalitySeesNothingEvenWhereAQueryForgetsToAsk() throws Exception {
    draft();
    var elsewhere = municipalities.findBySlug("elva").orElseThrow().id().value();

    Integer seen =
        Scope.call(
            elsewhere,
            () ->
                transactions.execute(status ->
                    jdbc.sql(
                            """
                            select (select count(*) from meetings.session)
                                 + (select count(*) from meetings.agenda_item)
                                 + (select count(*) from meetings.material)
                                 + (select count(*) from meetings.seat)
                            """)
                        .query(Integer.class)
                        .single()));

    assertThat(seen).isZero();
  }

  private void draft() throws Exception {
    post("/naidisvald/istungid/uus", details(day.toString())).andReturnTo(session + "/koostamine");
  }

  private void addItem(String title, String draft) throws Exception {
    send(
        session + "/punktid/uus",
        "title",
        title,
        "presenter",
        "vallavanem",
        "act",
        "resolution",
        "majority",
        "simple",
        "draft",
        draft);
  }

  private static String[] details(String date) {
    return new String[] {
      "template", "regular",
      "title", "Volikogu korraline istung",
      "kind", "regular",
      "date", date,
      "time", "18.00",
      "form", "hall",
      "place", "Rahvamaja"
    };
  }

  private String titles() throws Exception {
    var found = new StringBuilder();
    var items =
        Pattern.compile("(?s)<span class=\"nr\">(\\d+)\\.</span>.*?<a href=\"[^\"]+\">([^<]+)</a>")
            .matcher(page(session + "/koostamine"));
    while (items.find())
      found.append(items.group(1)).append(". ").append(items.group(2)).append(' ');
    return found.toString().strip();
  }

  private String page(String path) throws Exception {
    return browser
        .perform(get(path).cookie(minuteTaker))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private Answer post(String path, String[] fields) throws Exception {
    return send(path, fields);
  }

  private Answer send(String path, String... fields) throws Exception {
    var request = request(path);
    for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
    return new Answer(
        browser
            .perform(as(minuteTaker, request))
            .andExpect(status().is3xxRedirection())
            .andReturn());
  }

  private record Answer(MvcResult result) {
    void andReturnTo(String address) throws Exception {
      redirectedUrl(address).match(result);
    }
  }

  private Cookie signIn(String persona) throws Exception {
    return Objects.requireNonNull(
        browser
            .perform(request("/sisene/naidis/" + persona).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getCookie("kogukoda"));
  }

  private static MockHttpServletRequestBuilder as(
      Cookie session, MockHttpServletRequestBuilder request) {
    return request.cookie(session).with(csrf());
  }

  private static MockHttpServletRequestBuilder request(String path) {
    return MockMvcRequestBuilders.post(path);
  }
}
