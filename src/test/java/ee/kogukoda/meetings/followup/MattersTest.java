package ee.kogukoda.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.session.Item.Outcome;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.web.Formats;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/// Matters from their filing to their end, through their pages.
@KogukodaTest
class MattersTest {
  @Autowired private MockMvc browser;
  @Autowired private DemoEvening evening;
  @Autowired private MatterStore store;
  @Autowired private MatterReminders reminders;
  @Autowired private Sessions sessions;
  @Autowired private Bodies bodies;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private Clock clock;

  private Cookie secretary = new Cookie("nobody", "");

  @BeforeEach
  void signIn() throws Exception {
    secretary = signIn("vallasekretar");
  }

  @Test
  void thePromiseOfASessionIsPublicAndFollowedUp() throws Exception {
    String item = evening.lastAddress() + "/punktid/1";
    assertThat(page(get(item))).contains("Ülevaade valgustatud bussipeatustest");
    assertThat(page(get(item))).doesNotContain("lubadused/uus");
    assertThat(page(get(item).cookie(secretary))).contains("lubadused/uus?istung=");
    String slug = evening.lastAddress().substring(evening.lastAddress().lastIndexOf('/') + 1);
    String query = "/naidisvald/lubadused/uus?istung=" + slug + "&punkt=1";

    String promise =
        file(
            query, "pealkiri", "Kraavide nimekiri", "nimi", "Keskkonnaosakond", "tahtaeg", day(30));

    assertThat(page(get(promise))).contains("Kraavide nimekiri", "Keskkonnaosakond", "punktid/1");
    assertThat(send(promise + "/sammud/answer").getStatus()).isEqualTo(422);
    send(promise + "/sammud/answer", "tekst", "Nimekiri on valla veebilehel.");
    assertThat(page(get(promise))).contains("Nimekiri on valla veebilehel.", "vastatud");
    send(promise + "/sammud/finish");
    assertThat(page(get("/naidisvald/lubadused?seisund=done"))).contains(promise);
    assertThat(page(get("/naidisvald/lubadused.csv"))).contains("Kraavide nimekiri;");
    assertThat(page(get("/api/v1/search?municipality=naidisvald&kind=meetings.matter&q=kraavid")))
        .contains(promise);
    assertThat(send(promise + "/sammud/withdraw", "tekst", "x").getStatus()).isEqualTo(409);
  }

  @Test
  void whoMayNotIsRefused() throws Exception {
    Cookie member = signIn("lembit-jalakas");
    String promise = promise(day(5));

    assertThat(status(get("/naidisvald/lubadused/uus"))).isIn(302, 401, 403);
    assertThat(status(get("/naidisvald/lubadused/uus").cookie(member))).isEqualTo(403);
    assertThat(status(get("/naidisvald/umbusaldused/uus").cookie(member))).isEqualTo(403);
    assertThat(status(get("/naidisvald/aruparimised/uus").cookie(member))).isEqualTo(200);
    assertThat(
            status(
                post(promise + "/sammud/answer").param("tekst", "x").cookie(member).with(csrf())))
        .isEqualTo(403);
    assertThat(status(get("/naidisvald/tahtajad"))).isIn(302, 401, 403);
    assertThat(status(get("/naidisvald/tahtajad").cookie(member))).isEqualTo(403);
    assertThat(status(get("/naidisvald/lubadused/1999-1"))).isEqualTo(404);
  }

  @Test
  void aMemberAsksAndTheMayorAnswers() throws Exception {
    String mayor = office(Role.MAYOR).person().toString();
    MockHttpServletResponse filed =
        send(
            signIn("lembit-jalakas"),
            "/naidisvald/aruparimised/uus",
            "pealkiri",
            "Koolitee valgustus",
            "tekst",
            "Millal see valmib?",
            "isik",
            mayor);
    String question = Objects.requireNonNull(filed.getRedirectedUrl());

    assertThat(page(get("/laud").cookie(signIn("vallavanem")))).contains("Koolitee valgustus");
    assertThat(page(get("/naidisvald/tahtajad").cookie(secretary))).contains("Koolitee valgustus");
    assertThat(page(get(question))).contains("Lembit Jalakas", "10 tööpäeva");
    assertThat(send(question + "/pikendus", "tahtaeg", day(-1), "tekst", "x").getStatus())
        .isEqualTo(422);
    send(question + "/pikendus", "tahtaeg", day(60), "tekst", "Andmed tulevad maanteeametist.");
    send(signIn("vallavanem"), question + "/sammud/answer", "tekst", "Kevadel.");

    assertThat(page(get(question))).contains("Kevadel.", "Tähtaega pikendati", "vastatud");
    assertThat(page(get("/laud").cookie(signIn("vallavanem"))))
        .doesNotContain("Koolitee valgustus");
  }

  @Test
  void anInitiativeNeedsItsSignaturesAndHidesItsRepresentative() throws Exception {
    String[] form = {
      "pealkiri",
      "Rannatee",
      "tekst",
      "Tee randa.",
      "saabus",
      day(0),
      "allkirju",
      "76",
      "valijaid",
      "7616",
      "esindaja",
      "Salajane Inimene",
      "kontakt",
      "salajane@naidis.invalid",
      "volikogu",
      "true"
    };
    MockHttpServletResponse few = send("/naidisvald/algatused/uus", form);
    assertThat(few.getStatus()).isEqualTo(422);
    assertThat(few.getContentAsString(StandardCharsets.UTF_8)).contains("vaja on vähemalt 77");
    form[7] = "77";

    String initiative = file("/naidisvald/algatused/uus", form);

    assertThat(page(get(initiative)))
        .contains("vähemalt 77 allkirja", "Valitsuse seisukoht hiljemalt")
        .doesNotContain("Salajane", "salajane@");
    assertThat(page(get(initiative).cookie(secretary))).contains("Salajane Inimene");
    send(initiative + "/paevakorda", "istung", prepared().id().toString());
    conclude(initiative, Outcome.NOTED);
    send(initiative + "/sammud/partly_accept", "tekst", "Tee rajatakse kahes osas.");
    assertThat(page(get(initiative)))
        .contains("Arutati istungil", "Tee rajatakse kahes osas.", "osaliselt arvestatud");
  }

  @Test
  void noConfidenceIsReadOutThenDecidedAndTheOfficeEnds() throws Exception {
    UUID chair = office(Role.CHAIR).person();
    assertThat(send("/naidisvald/umbusaldused/uus", motion(chair, 3)).getStatus()).isEqualTo(422);
    String motion = file("/naidisvald/umbusaldused/uus", motion(chair, 4));
    assertThat(send(motion + "/sammud/carry").getStatus()).isEqualTo(404);

    send(motion + "/paevakorda", "istung", prepared().id().toString());
    conclude(motion, Outcome.NOTED);
    assertThat(kept(motion).state()).isEqualTo(MatterState.READ_OUT);
    assertThat(page(get("/naidisvald/tahtajad").cookie(secretary)))
        .contains("Otsustada umbusaldusavaldus");
    onAgendaOf(motion, prepared().id());
    conclude(motion, Outcome.ADOPTED);

    assertThat(page(get(motion))).contains("umbusaldust avaldati", "Loeti istungil ette");
    LocalDate tomorrow = today().plusDays(1);
    assertThat(compositionOn(today()).holder(Role.CHAIR)).isPresent();
    assertThat(compositionOn(tomorrow).holder(Role.CHAIR)).isEmpty();
  }

  @Test
  void aFailedMotionIsNotRepeatedOnTheSameGround() throws Exception {
    UUID deputy = office(Role.DEPUTY_CHAIR).person();
    String[] form = motion(deputy, 5);
    form[1] = "deputy_chair";
    String motion = file("/naidisvald/umbusaldused/uus", form);
    send(motion + "/paevakorda", "istung", prepared().id().toString());
    conclude(motion, Outcome.NOTED);
    onAgendaOf(motion, prepared().id());
    conclude(motion, Outcome.REJECTED);

    MockHttpServletResponse again = send("/naidisvald/umbusaldused/uus", form);
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(again.getContentAsString(StandardCharsets.UTF_8)).contains("KOKS § 46");
    String[] other =
        Stream.concat(Stream.of(form), Stream.of("muualus", "true")).toArray(String[]::new);
    assertThat(send("/naidisvald/umbusaldused/uus", other).getStatus()).isEqualTo(302);
  }

  @Test
  void remindersAreWrittenOnce() throws Exception {
    String promise = promise(day(2));
    String title = kept(promise).slug();

    reminders.remindAll();
    reminders.remindAll();

    String letters = page(get("/naidisvald/kirjad").cookie(secretary));
    assertThat(letters).contains("Lubadus " + title);
  }

  private String promise(String due) throws Exception {
    return file(
        "/naidisvald/lubadused/uus", "pealkiri", "Sild", "nimi", "Ehitusosakond", "tahtaeg", due);
  }

  private String[] motion(UUID whom, int signatories) {
    var form =
        new ArrayList<>(
            List.of("kelle", "chair", "isik", whom.toString(), "tekst", "Alus.", "saabus", day(0)));
    List<Seat> seats = evening.council().seats();
    for (int i = 0; i < signatories; i++) {
      form.add("allkiri");
      form.add(seats.get(i).person().toString());
    }
    return form.toArray(String[]::new);
  }

  private Office office(Role role) {
    return compositionOn(today()).holder(role).orElseThrow();
  }

  private Composition compositionOn(LocalDate day) {
    return evening.in(() -> bodies.compositionOn(bodies.findCouncil().orElseThrow(), day));
  }

  private SessionLine prepared() {
    UUID council = evening.planned().body();
    UUID here = evening.municipality();
    var grant = new Grant(Role.MUNICIPAL_SECRETARY, here, council);
    var preparing = new Visitor(UUID.randomUUID(), "Piret Arro", "test", List.of(grant));
    return evening.in(() -> preparing.call(() -> sessions.listDrafts())).stream()
        .filter(line -> line.body().equals(council))
        .findFirst()
        .orElseThrow();
  }

  /// The same session serves twice here: it stands for the next one.
  private void onAgendaOf(String motion, UUID session) throws Exception {
    evening.in(() ->
        transactions.execute(_ -> {
          var change = new MatterChange(store.lock(kept(motion).id()).orElseThrow());
          change.readSession = evening.planned().id();
          store.update(change, clock.instant());
          return true;
        }));
    assertThat(send(motion + "/paevakorda", "istung", session.toString()).getStatus())
        .isEqualTo(302);
  }

  private void conclude(String matter, Outcome outcome) {
    Matter now = kept(matter);
    var item = new ItemId(Objects.requireNonNull(now.itemId()));
    UUID session = Objects.requireNonNull(now.sessionId());
    evening.in(() ->
        transactions.execute(_ -> {
          publisher.publishEvent(
              new EventLogged(session, new ItemConcluded(item, outcome, null, null, null)));
          return true;
        }));
  }

  private Matter kept(String address) {
    String[] parts = address.split("/");
    String[] slug = parts[3].split("-");
    MatterKind kind = MatterKind.find(parts[2]).orElseThrow();
    return evening.in(
        () -> store.find(kind, Integer.parseInt(slug[0]), Integer.parseInt(slug[1])).orElseThrow());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  private String day(int ahead) {
    return "%1$td.%1$tm.%1$tY".formatted(today().plusDays(ahead));
  }

  private String file(String address, String... parameters) throws Exception {
    MockHttpServletResponse response = send(address, parameters);
    assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
    return Objects.requireNonNull(response.getRedirectedUrl());
  }

  private Cookie signIn(String persona) throws Exception {
    return Objects.requireNonNull(
        browser
            .perform(post("/sisene/naidis/" + persona).with(csrf()))
            .andReturn()
            .getResponse()
            .getCookie("kogukoda"));
  }

  private MockHttpServletResponse send(String address, String... parameters) throws Exception {
    return send(secretary, address, parameters);
  }

  private MockHttpServletResponse send(Cookie who, String address, String... parameters)
      throws Exception {
    MockHttpServletRequestBuilder request = post(address).cookie(who).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
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
}
