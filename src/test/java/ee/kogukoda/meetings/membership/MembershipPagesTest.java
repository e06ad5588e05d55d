package ee.kogukoda.meetings.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.NewMandate;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterByHand;
import ee.kogukoda.meetings.session.ConductCommand.ConfirmQuorum;
import ee.kogukoda.meetings.session.ConductCommand.OpenSession;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Formats;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A municipality without demonstration data gets its bodies from the browser alone.
@KogukodaTest
class MembershipPagesTest {
  private static final String BODIES = "/elva/organid";
  private static final String COUNCIL = BODIES + "/volikogu";

  /// The demonstration's administrator, here Elva's municipal secretary.
  private static final PersonId SECRETARY =
      new PersonId(new UUID(0x0d3e_0000_0000_7000L, 0x8000_0000_0000_0002L));

  @Autowired private Municipalities municipalities;
  @Autowired private Mandates mandates;
  @Autowired private People people;
  @Autowired private Bodies bodies;
  @Autowired private Sessions sessions;
  @Autowired private SessionLog log;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  private MunicipalityId elva;
  private TestBrowser secretary;

  @BeforeEach
  void theSecretaryTakesOffice() {
    elva = municipalities.getBySlug("elva").id();
    boolean known =
        mandates.listOf(SECRETARY).stream().anyMatch(m -> elva.equals(m.municipality()));
    if (!known)
      Visitor.job("test")
          .run(() ->
              Scope.run(
                  elva.value(),
                  () ->
                      mandates.grant(
                          new NewMandate(
                              SECRETARY,
                              Role.MUNICIPAL_SECRETARY,
                              elva,
                              null,
                              LocalDate.of(2026, 1, 1),
                              null,
                              "käskkiri"))));
    secretary = TestBrowser.signedIn(port, "haldur");
  }

  @Test
  void aCouncilEnteredFromNothingHoldsASession() {
    assertThat(council("8").statusCode()).isEqualTo(422);
    assertThat(council("7").statusCode()).isEqualTo(302);
    for (int n = 1; n <= 7; n++) assertThat(add(COUNCIL, n).statusCode()).isEqualTo(302);
    assertThat(add(COUNCIL, 8).body()).contains("Kõik kohad on sel päeval täidetud");
    assertThat(office("CHAIR", 8).body()).contains("Lisage inimene enne liikmeks");
    assertThat(office("CHAIR", 1).statusCode()).isEqualTo(302);
    assertThat(office("CHAIR", 2).body()).contains("Esimees on sel päeval juba olemas");
    assertThat(office("MINUTE_TAKER", 9).statusCode()).isEqualTo(302);
    assertThat(new TestBrowser(port).get(COUNCIL).body())
        .contains("Nimi3 Liige", "Kohti on 7, täidetud 7", "Kodu", "otsus nr 5")
        .doesNotContain(code(3).digits(), "/lopp", "/uus");
    assertThat(secretary.get("/elva/logi").body()).contains("Lisas liikme", "Andis ameti");

    LocalDate day = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).plusDays(20);
    prepare(day);
    holds(day);

    aSuspendedMemberLosesTheRightsAndMakesRoomForAnAlternate();
    anOfficeThatNobodyHoldsCannotBeEnded();
    anAuditCommitteeTakesCouncilMembersAlone();
  }

  private void prepare(LocalDate day) {
    var drafted =
        secretary.submit(
            "/elva/istungid/uus",
            "/elva/istungid/uus",
            "template",
            "regular",
            "title",
            "Volikogu istung",
            "kind",
            "regular",
            "date",
            day.toString(),
            "time",
            "18.00",
            "form",
            "hall",
            "place",
            "Elva kultuurikeskus");
    assertThat(drafted.statusCode()).isEqualTo(302);
    String session = "/elva/istungid/" + day;
    assertThat(secretary.submit(session + "/koostamine", session + "/kutse").statusCode())
        .isEqualTo(302);
  }

  private void holds(LocalDate day) {
    Scope.run(
        elva.value(),
        () -> {
          var council = bodies.findCouncil().orElseThrow();
          var composition = bodies.compositionOn(council, day);
          var planned = sessions.findSession(day.toString()).orElseThrow();
          UUID person = composition.holder(Role.CHAIR).orElseThrow().person();
          var chair = new Actor(person, Actor.Office.CHAIR);
          var members =
              composition.seats().stream()
                  .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
                  .toList();
          var open =
              new OpenSession(
                  bodies.rulesOn(council, day),
                  council.membershipSize(),
                  members,
                  composition.holder(Role.MINUTE_TAKER).orElseThrow().name(),
                  "proov enne aega");
          log.ask(planned.id(), Uuid7.next(), open, chair);
          for (Member member : members)
            log.ask(
                planned.id(),
                Uuid7.next(),
                new RegisterByHand(member.id(), Mode.HALL, "kohal"),
                new Actor(SECRETARY.value(), Actor.Office.SECRETARY));
          var history = log.ask(planned.id(), Uuid7.next(), new ConfirmQuorum(), chair);
          assertThat(history.session().phase()).isEqualTo(SessionPhase.QUORATE);
        });
  }

  private void aSuspendedMemberLosesTheRightsAndMakesRoomForAnAlternate() {
    String end = find(secretary.get(COUNCIL).body(), "(" + COUNCIL + "/liikmed/[^/\"]+/lopp)", 0);
    var wrong = secretary.submit(end, end, "kuni", "01.01.2020", "pohjus", "OWN_REQUEST");
    assertThat(wrong.body()).contains("Viimane päev on enne volituste algust");

    var ended = secretary.submit(end, end, "kuni", "10.11.2026", "pohjus", "OWN_REQUEST");

    assertThat(ended.statusCode()).isEqualTo(302);
    assertThat(secretary.get(COUNCIL + "?paev=24.11.2026").body())
        .contains("peatunud", "täidetud 6");
    assertThat(secretary.get(COUNCIL + "?paev=10.11.2026").body()).contains("täidetud 7");
    assertThat(secretary.get(COUNCIL + "?paev=homme").statusCode()).isEqualTo(422);
    PersonId left = people.findByCode(code(1)).orElseThrow().id();
    assertThat(mandates.listOf(left))
        .hasSize(2)
        .allMatch(mandate -> LocalDate.of(2026, 11, 10).equals(mandate.to()));
    assertThat(secretary.submit(end, end, "kuni", "11.11.2026", "pohjus", "ABSENT").statusCode())
        .isEqualTo(422);
    assertThat(add(COUNCIL, 8, "ALTERNATE", "12.11.2026").statusCode()).isEqualTo(302);
  }

  private void anOfficeThatNobodyHoldsCannotBeEnded() {
    String nobody = COUNCIL + "/ametid/00000000-0000-0000-0000-000000000001/lopp";

    assertThat(secretary.get(nobody).statusCode()).isEqualTo(404);
    assertThat(secretary.submit(COUNCIL, nobody, "kuni", "10.11.2026", "alus", "x").statusCode())
        .isEqualTo(404);
  }

  private void anAuditCommitteeTakesCouncilMembersAlone() {
    found("AUDIT_COMMITTEE", "Revisjonikomisjon", "2");
    assertThat(new TestBrowser(port).get(BODIES + "/revisjonikomisjon").statusCode())
        .isEqualTo(404);
    found("AUDIT_COMMITTEE", "Revisjonikomisjon", "3");

    assertThat(add(BODIES + "/revisjonikomisjon", 11).body())
        .contains("Revisjonikomisjoni liige on volikogu liige");
    assertThat(add(BODIES + "/revisjonikomisjon", 3).statusCode()).isEqualTo(302);
    assertThat(new TestBrowser(port).get(BODIES).body())
        .contains("Elva vallavolikogu", "Revisjonikomisjon");
  }

  @Test
  void onlyWhoLooksAfterTheBodiesChangesThem() {
    var member = TestBrowser.signedIn(port, "lembit-jalakas");

    assertThat(member.get("/naidisvald/organid/uus").statusCode()).isEqualTo(403);
    assertThat(member.get("/naidisvald/organid/volikogu/liikmed/uus").statusCode()).isEqualTo(403);
    assertThat(
            member
                .submit("/mina", "/naidisvald/organid/uus", "liik", "COMMITTEE", "nimi", "Oma")
                .statusCode())
        .isEqualTo(403);
    assertThat(member.get("/naidisvald/organid/volikogu").body()).doesNotContain("/lopp");
    assertThat(secretary.get("/toila/organid/uus").statusCode()).isNotEqualTo(200);
  }

  @Test
  void aBodyGetsAnotherNameANewTermAndAnEnd() {
    found("COMMITTEE", "Ehituskomisjon", "5");
    String body = BODIES + "/ehituskomisjon";
    add(body, 21);
    secretary.submit(body + "/muutmine", body + "/muutmine", "nimi", "Ehitus- ja teedekomisjon");
    var again =
        secretary.submit(
            body + "/koosseisud/uus",
            body + "/koosseisud/uus",
            "koosseis",
            "II koosseis",
            "kohti",
            "7",
            "alates",
            "05.11.2026");
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(new TestBrowser(port).get(body + "/koosseisud").body())
        .contains(
            "Ehitus- ja teedekomisjon",
            "II koosseis",
            "05.11.2026–",
            "01.11.2026–04.11.2026",
            "Nimi21")
        .doesNotContain("/uus\"");
    assertThat(secretary.get(body + "?paev=06.11.2026").body()).contains("Kohti on 7, täidetud 0");

    var ended =
        secretary.submit(
            body + "/lopetamine", body + "/lopetamine", "kuni", "10.11.2026", "alus", "otsus nr 9");

    assertThat(ended.statusCode()).isEqualTo(302);
    assertThat(new TestBrowser(port).get(BODIES).body())
        .containsSubsequence("id=\"lopetatud\"", "Ehitus- ja teedekomisjon");
    assertThat(new TestBrowser(port).get(body).body()).contains("Ehitus- ja teedekomisjon");
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(body + "/lopetamine").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aNameThatIsNotTheCodesOwnIsRefused() {
    found("COMMITTEE", "Kultuurikomisjon", "5");
    String body = BODIES + "/kultuurikomisjon";
    assertThat(add(body, 21).statusCode()).isEqualTo(302);
    String form = body + "/liikmed/uus";

    var other = secretary.submit(form, form, member(21, "ELECTED", "01.11.2026", "Teine"));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("teine nimi").doesNotContain("Nimi21");
    assertThat(secretary.submit(form, form, "isikukood", "123").body())
        .contains("isikukood-viga", "eesnimi-viga", "alates-viga", "alus-viga");
    assertThat(secretary.get(form + "?keel=en").body()).contains("Add a member");
    assertThat(secretary.get(form + "?keel=ru").body()).contains("Добавить члена");
  }

  private HttpResponse<String> council(String seats) {
    return found("COUNCIL", "Elva vallavolikogu", seats);
  }

  private HttpResponse<String> found(String kind, String name, String seats) {
    return secretary.submit(
        BODIES + "/uus",
        BODIES + "/uus",
        "liik",
        kind,
        "nimi",
        name,
        "kohti",
        seats,
        "koosseis",
        "X koosseis",
        "alates",
        "01.11.2026");
  }

  private HttpResponse<String> add(String body, int n) {
    return add(body, n, "ELECTED", "01.11.2026");
  }

  private HttpResponse<String> add(String body, int n, String beginning, String from) {
    String form = body + "/liikmed/uus";
    return secretary.submit(form, form, member(n, beginning, from, "Nimi" + n));
  }

  private static String[] member(int n, String beginning, String from, String given) {
    return List.of(
            "isikukood",
            code(n).digits(),
            "eesnimi",
            given,
            "perenimi",
            "Liige",
            "vanuselt",
            String.valueOf(n),
            "fraktsioon",
            n % 2 == 0 ? "" : "Kodu",
            "algus",
            beginning,
            "alates",
            from,
            "alus",
            "otsus nr " + n)
        .toArray(String[]::new);
  }

  private HttpResponse<String> office(String role, int n) {
    String form = COUNCIL + "/ametid/uus";
    return secretary.submit(
        form,
        form,
        "amet",
        role,
        "isikukood",
        code(n).digits(),
        "eesnimi",
        "Nimi" + n,
        "perenimi",
        "Liige",
        "alates",
        "01.11.2026",
        "alus",
        "otsus");
  }

  private static String find(String text, String pattern, int skip) {
    var matcher = Pattern.compile(pattern).matcher(text);
    for (int i = 0; i <= skip; i++) assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  /// Made-up people born on 1 January 1990.
  private static PersonalCode code(int n) {
    String ten = "3900101" + "%03d".formatted(500 + n);
    for (int digit = 0; digit < 10; digit++)
      if (PersonalCode.problem(ten + digit).isEmpty()) return new PersonalCode(ten + digit);
    throw new IllegalStateException(ten);
  }
}
