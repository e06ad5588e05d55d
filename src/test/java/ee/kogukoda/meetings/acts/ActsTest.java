package ee.kogukoda.meetings.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Formats;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// What a session adopts, from the register's first line to its repeal, through its pages.
@KogukodaTest
class ActsTest {
  private static final String LIST = "/naidisvald/aktid";

  @Autowired private MockMvc browser;
  @Autowired private ActStore store;
  @Autowired private Acts acts;
  @Autowired private DemoEvening evening;
  @Autowired private TransactionTemplate transactions;

  private Cookie secretary = new Cookie("nobody", "");

  @BeforeEach
  void signIn() throws Exception {
    secretary = signIn("vallasekretar");
  }

  @Test
  void whatTheDemonstrationAdoptedIsInForceAndFound() throws Exception {
    Act act = numbered();
    String page = page(get(LIST + "/" + act.slug()));

    assertThat(act.number()).isEqualTo(41);
    assertThat(page)
        .contains("kehtib", "Otsus nr 41", "volikogu esimees", "application/ld+json", "poolt")
        .contains("/protokoll/1\"");
    assertThat(page(get(LIST + "?aasta=" + act.year() + "&liik=resolution&seisund=in_force")))
        .contains(act.slug());
    assertThat(page(get(LIST + "?liik=order"))).doesNotContain(act.slug());
    assertThat(page(get(LIST + ".csv"))).contains(";41;");
    assertThat(page(get("/api/v1/naidisvald/acts"))).contains("\"number\":41", "IN_FORCE");
    assertThat(status(get(LIST + "/" + act.id()))).isEqualTo(302);
    assertThat(status(get(LIST + "/" + act.slug() + ".pdf"))).isEqualTo(200);
    assertThat(status(get(LIST + "/2026/volikogu-otsus-99999"))).isEqualTo(404);
    assertThat(status(get(LIST + "/" + act.slug() + ".zip"))).isIn(302, 401, 403);
    assertThat(packed(act))
        .contains("akt.html", "akt.pdf", "akt.docx", "metaandmed.xml", "metaandmed.json");
  }

  @Test
  void aRegulationGoesFromItsNumberToItsRepeal() throws Exception {
    Act regulation = adopted(ActKind.REGULATION, "Prooviks vastu võetud määrus");
    Act later = adopted(ActKind.REGULATION, "Hilisem määrus");
    String today =
        evening
            .now()
            .atZone(Formats.TALLINN)
            .toLocalDate()
            .format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    assertThat(page(get("/laud").cookie(secretary))).contains("Prooviks vastu võetud määrus");
    assertThat(send(regulation, "allkiri", "allkirja-kuupaev", today)).isEqualTo(422);

    assertThat(send(regulation, "number", "number", "7")).isEqualTo(302);
    assertThat(send(later, "number")).isEqualTo(302);
    assertThat(kept(later).number()).isEqualTo(8);
    for (Act act : List.of(regulation, later))
      assertThat(send(act, "allkiri", "allkirja-kuupaev", today, "allkirjastaja", "Mari Maasikas"))
          .isEqualTo(302);
    assertThat(page(get("/laud").cookie(secretary))).contains("Saatke Riigi Teatajasse");
    assertThat(send(regulation, "saatmine", "saatmise-kuupaev", today)).isEqualTo(302);
    assertThat(send(regulation, "avaldamine", "avaldamise-kuupaev", today, "viide", "RT IV, 5"))
        .isEqualTo(302);
    assertThat(Objects.requireNonNull(kept(regulation).inForceOn()))
        .isEqualTo(acts.today().plusDays(3));

    assertThat(
            send(regulation, "protest", "protesti-kuupaev", today, "protesti-sisu", "Alus puudu"))
        .isEqualTo(302);
    assertThat(page(get(LIST + "/" + kept(regulation).slug()))).contains("Alus puudu", "RT IV, 5");
    assertThat(
            send(
                regulation,
                "muutmine",
                "muudatus",
                "repeals",
                "muutev-akt",
                "https://kov.example/naidisvald/aktid/" + kept(later).slug(),
                "muutmise-kuupaev",
                today))
        .isEqualTo(302);

    assertThat(page(get(LIST + "/" + kept(regulation).slug())))
        .contains("kehtetu", "Hilisem määrus");
    assertThat(page(get(LIST + "/" + kept(later).slug()))).contains("Tunnistab kehtetuks");
  }

  @Test
  void onlyTheSecretaryKeepsTheRegister() throws Exception {
    Act act = numbered();
    for (String persona : List.of("lembit-jalakas", "esimees", "elanik"))
      assertThat(
              status(post(LIST + "/" + act.id() + "/protest").cookie(signIn(persona)).with(csrf())))
          .isEqualTo(403);
    assertThat(page(get(LIST + "/" + act.slug()))).doesNotContain("Toimingud registris");
  }

  @Test
  void manyAtOnceGetNumbersWithoutGaps() throws Exception {
    List<Act> orders = new ArrayList<>();
    for (int i = 0; i < 12; i++) orders.add(adopted(ActKind.ORDER, "Korraldus " + i));
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (Act order : orders)
        work.add(() -> {
          asSecretary(() -> acts.take(store.lock(order.id()).orElseThrow(), next(order)));
          return true;
        });
      for (Future<Boolean> done : threads.invokeAll(work)) assertThat(done.get()).isTrue();
    }

    assertThat(orders.stream().map(order -> kept(order).number()).sorted())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  private int next(Act act) {
    return store.lockSeries(act.body(), act.kind(), act.year()).next();
  }

  /// An act of the session that was held, as if it had adopted one more.
  private Act adopted(ActKind kind, String title) {
    Act like = numbered();
    UUID id = Uuid7.next();
    inScope(() ->
        store.insert(
            new Act(
                id,
                like.body(),
                like.bodySlug(),
                like.bodyName(),
                kind,
                like.year() - 1,
                null,
                title,
                "§ 1. Kord.",
                null,
                like.session(),
                Uuid7.next(),
                like.adoptedOn(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                evening.now())));
    return found(id);
  }

  private Act numbered() {
    return evening.in(() -> {
      var lines = store.list(ActQuery.all(LocalDate.of(2100, 1, 1)), 100);
      UUID id =
          lines.stream()
              .filter(line -> Objects.equals(line.number(), 41))
              .findFirst()
              .orElseThrow()
              .id();
      return store.find(id).orElseThrow();
    });
  }

  private Act kept(Act act) {
    return found(act.id());
  }

  private Act found(UUID id) {
    return evening.in(() -> store.find(id).orElseThrow());
  }

  private void asSecretary(Runnable work) {
    UUID body = numbered().body();
    UUID person = evening.council().holder(Role.MUNICIPAL_SECRETARY).orElseThrow().person();
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, evening.municipality(), body);
    new Visitor(person, "Sekretär", "test", List.of(grant)).run(() -> inScope(work));
  }

  private void inScope(Runnable work) {
    Scope.run(evening.municipality(), () -> transactions.executeWithoutResult(_ -> work.run()));
  }

  private List<String> packed(Act act) throws Exception {
    byte[] zip =
        browser
            .perform(get(LIST + "/" + act.slug() + ".zip").cookie(secretary))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    var names = new ArrayList<String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        names.add(entry.getName());
    }
    return names;
  }

  private int send(Act act, String step, String... parameters) throws Exception {
    MockHttpServletRequestBuilder request =
        post(LIST + "/" + act.id() + "/" + step).cookie(secretary).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    MockHttpServletResponse response = browser.perform(request).andReturn().getResponse();
    return response.getStatus();
  }

  private Cookie signIn(String persona) throws Exception {
    return Objects.requireNonNull(
        browser
            .perform(post("/sisene/naidis/" + persona).with(csrf()))
            .andReturn()
            .getResponse()
            .getCookie("kogukoda"));
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
}
