package ee.kogukoda.meetings;

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
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterByHand;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.AdoptAgenda;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.CastVote;
import ee.kogukoda.meetings.session.VoteCommand.CloseVote;
import ee.kogukoda.meetings.session.VoteCommand.DeclareResult;
import ee.kogukoda.meetings.session.VoteCommand.OpenVote;
import ee.kogukoda.meetings.session.VoteCommand.PrepareVote;
import ee.kogukoda.meetings.session.VoteCommand.ProposeMotion;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A new council meets for the first time; members and guests answer a notice; a municipality that
/// has joined another ends its bodies. All from the browser.
@KogukodaTest
class NewCouncilTest {
  private static final LocalDate SINCE = LocalDate.of(2026, 11, 1);

  /// The demonstration's administrator, here a municipal secretary.
  private static final PersonId SECRETARY =
      new PersonId(new UUID(0x0d3e_0000_0000_7000L, 0x8000_0000_0000_0002L));

  @Autowired private Municipalities municipalities;
  @Autowired private Mandates mandates;
  @Autowired private Bodies bodies;
  @Autowired private Sessions sessions;
  @Autowired private SessionLog log;
  @Autowired private DemoEvening evening;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  @Test
  void theElectionCommitteesChairOpensAndHandsOverToTheChairElected() {
    MunicipalityId elva = grantSecretary("elva", SINCE);
    TestBrowser secretary = TestBrowser.signedIn(port, "haldur");
    assertThat(secretary.get("/elva/organid/uus").body()).contains("kontrollimata", "2029");
    council(secretary, "elva", "01.11.2026");
    for (int n = 1; n <= 7; n++) member(secretary, "elva", n, "01.11.2026");
    LocalDate day = LocalDate.ofInstant(clock.instant(), Formats.TALLINN).plusDays(20);
    String session = "/elva/istungid/" + day;
    draft(secretary, session, "first", day);
    assertThat(results(secretary, session, day.minusDays(5)).body())
        .contains("Kandke valimiskomisjoni esimees enne ametisse");

    UUID person = person("Lembit Jalakas");
    office(elva, person);
    TestBrowser convener = TestBrowser.signedIn(port, "lembit-jalakas");
    assertThat(convener.get(session + "/koostamine").statusCode()).isEqualTo(403);
    assertThat(results(secretary, session, day.minusDays(5)).statusCode()).isEqualTo(302);
    assertThat(convener.get(session + "/koostamine").body())
        .contains("Lembit Jalakas", "kontrollimata", "Volikogu esimehe valimine");
    draft(secretary, session + "-2", "regular", day);
    assertThat(convener.get(session + "-2/koostamine").statusCode()).isEqualTo(403);
    assertThat(convener.submit(session + "/koostamine", session + "/kutse").statusCode())
        .isEqualTo(302);

    assertThat(convener.get(session + "/juhataja").statusCode()).isEqualTo(200);
    String open = session + "/avamine";
    var refused = secretary.submit(session + "/koostamine", open, "pohjus", "proov");
    assertThat(refused.body()).contains("Lembit Jalakas");
    convener.submit(session + "/juhataja", open, "pohjus", "proov enne aega");
    assertThat(state(elva, day).presiding()).isEqualTo(new MemberId(person));

    List<UUID> members =
        in(elva, () -> bodies.compositionOn(bodies.findCouncil().orElseThrow(), day))
            .seats()
            .stream()
            .map(Seat::person)
            .toList();
    var desk = new Actor(SECRETARY.value(), Actor.Office.SECRETARY);
    for (UUID each : members)
      ask(elva, day, desk, new RegisterByHand(new MemberId(each), Mode.HALL, "kohal"));
    convener.submit(session + "/juhataja", session + "/kvoorum");
    assertThat(state(elva, day).phase()).isEqualTo(SessionPhase.QUORATE);
    var chair = new Actor(person, Actor.Office.CONVENER);
    adoptAgenda(elva, day, chair, members);
    MemberId elected = new MemberId(members.getFirst());
    String handOver = session + "/juhtimine";
    String[] to = {"liige", elected.toString(), "pohjus", "valiti esimeheks"};
    assertThat(convener.submit(session + "/juhataja", handOver, to).body())
        .contains("kui esimehe valimise punktil on tulemus");

    var first = state(elva, day).agenda().inOrder().getFirst().id();
    ask(elva, day, chair, new OpenItem(first));
    String note = "Salajane hääletus sedelitega: poolt 5, vastu 2.";
    ask(elva, day, chair, new ConcludeItem(first, Item.Outcome.NOTED, note, null));
    convener.submit(session + "/juhataja", handOver, to);

    assertThat(state(elva, day).presiding()).isEqualTo(elected);
    assertThat(state(elva, day).conduct().handOvers()).hasSize(1);
    assertThat(convener.get(session + "/juhataja").statusCode()).isEqualTo(403);
    assertThat(new TestBrowser(port).get(session).body()).contains("Volikogu esimehe valimine");
    String name =
        in(elva, () -> bodies.compositionOn(bodies.findCouncil().orElseThrow(), day))
            .seats()
            .getFirst()
            .name();
    int n = Integer.parseInt(name.replaceAll("\\D", ""));
    String form = "/elva/organid/volikogu/ametid/uus";
    assertThat(
            secretary
                .submit(
                    form,
                    form,
                    "amet",
                    "CHAIR",
                    "isikukood",
                    code(n).digits(),
                    "eesnimi",
                    "Nimi" + n,
                    "perenimi",
                    "Liige",
                    "alates",
                    Formats.in(Language.ET).date(day),
                    "alus",
                    "esimene istung")
                .statusCode())
        .isEqualTo(302);
    assertThat(
            in(elva, () -> bodies.compositionOn(bodies.findCouncil().orElseThrow(), day))
                .holder(Role.CHAIR))
        .isPresent();
  }

  @Test
  void membersAndGuestsAnswerAndOnlyChairAndSecretarySee() {
    String session = evening.address();
    TestBrowser member = TestBrowser.signedIn(port, "lembit-jalakas");
    TestBrowser minuteTaker = TestBrowser.signedIn(port, "protokollija");
    assertThat(member.get(session).body()).contains(session + "/vastus");
    assertThat(member.get(session + "/kutsutud").statusCode()).isEqualTo(403);
    String answer = session + "/vastus";

    assertThat(
            member
                .submit(answer, answer, "vastus", "absent", "pohjus", "lapse sünnipäev")
                .statusCode())
        .isEqualTo(302);
    minuteTaker.submit(
        session + "/kutsutud",
        session + "/kutsutud/kulalised",
        "nimi",
        "Eha Ekspert",
        "epost",
        "eha@example.ee");
    String token =
        in(
            new MunicipalityId(evening.municipality()),
            () ->
                transactions.execute(_ ->
                    jdbc.sql("select token from meetings.invited_guest")
                        .query(String.class)
                        .single()));
    String link = answer + "/" + token;
    TestBrowser guest = new TestBrowser(port);
    assertThat(guest.get(link).body()).contains("Eha Ekspert");
    assertThat(guest.submit(link, link, "vastus", "coming").statusCode()).isEqualTo(302);
    assertThat(guest.get(answer + "/" + "x".repeat(32)).statusCode()).isEqualTo(404);

    assertThat(minuteTaker.get(session + "/kutsutud").body())
        .contains("lapse sünnipäev", "Eha Ekspert", "eha@example.ee", "Oodatakse");
    assertThat(new TestBrowser(port).get(session).body())
        .doesNotContain("lapse sünnipäev", "Eha Ekspert", "Oodatakse");
    assertThat(new TestBrowser(port).get(session + "/kutsutud").body())
        .doesNotContain("lapse sünnipäev");
    assertThat(member.submit(answer, answer, "vastus", "coming").statusCode()).isEqualTo(302);
    assertThat(minuteTaker.get(session + "/kutsutud").body()).doesNotContain("lapse sünnipäev");
  }

  @Test
  void anAgendaIsKeptAsATemplateAndUsedAgain() {
    TestBrowser minuteTaker = TestBrowser.signedIn(port, "protokollija");
    String draft = "/naidisvald/istungid/" + evening.day().plusWeeks(4);
    String item = draft + "/punktid/1/muutmine";
    minuteTaker.submit(
        item,
        item,
        "title",
        "Info",
        "presenter",
        "vald",
        "act",
        "none",
        "majority",
        "simple",
        "minutes",
        "25");
    assertThat(minuteTaker.get(draft + "/koostamine").body())
        .contains("kava järgi 18.25", "25 min");

    String save = draft + "/koostamine";
    assertThat(minuteTaker.submit(save, draft + "/mall", "mall", "Meie kord").statusCode())
        .isEqualTo(302);

    String form = "/naidisvald/istungid/uus";
    String own = find(minuteTaker.get(form).body(), "value=\"(oma-[^\"]+)\"");
    String other = evening.day().plusWeeks(5).toString();
    minuteTaker.submit(
        form,
        form,
        "template",
        own,
        "title",
        "Uus",
        "kind",
        "regular",
        "date",
        other,
        "time",
        "18.00",
        "form",
        "hall",
        "place",
        "Rahvamaja");
    assertThat(minuteTaker.get("/naidisvald/istungid/" + other + "/koostamine").body())
        .contains("Info", "25 min");
    String list = "/naidisvald/istungid/mallid";
    String page = minuteTaker.get(list).body();
    assertThat(page).contains("Meie kord", "25 min");
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(list).statusCode()).isEqualTo(403);
    String template = find(page, "action=\"(" + list + "/[^/\"]+)/kustutamine\"");
    assertThat(minuteTaker.submit(list, template + "/kustutamine").statusCode()).isEqualTo(302);
    assertThat(minuteTaker.get(list).body()).doesNotContain("Meie kord");
  }

  @Test
  void aMunicipalityThatHasJoinedAnotherEndsItsBodiesAtOnce() {
    LocalDate since = LocalDate.of(2021, 10, 25);
    MunicipalityId toila = grantSecretary("toila", since);
    in(
        toila,
        () ->
            transactions.execute(
                _ -> bodies.found(BodyKind.COUNCIL, "Toila vallavolikogu", 17, "X", since)));
    TestBrowser secretary = TestBrowser.signedIn(port, "haldur");
    member(secretary, "toila", 31, "25.10.2021");
    String form = "/toila/organid/yhinemine";
    assertThat(secretary.get("/elva/organid/yhinemine").statusCode()).isIn(403, 409);
    assertThat(secretary.get(form).body()).contains("Jõhvi");

    assertThat(secretary.submit(form, form, "alus", "ühinemisleping").statusCode()).isEqualTo(422);
    String last = find(secretary.get(form).body(), "value=\"(\\d\\d\\.\\d\\d\\.\\d{4})\"");
    assertThat(secretary.submit(form, form, "kuni", last, "alus", "ühinemisleping").statusCode())
        .isEqualTo(302);

    TestBrowser anybody = new TestBrowser(port);
    assertThat(anybody.get("/toila/organid").body()).contains("Lõppenud organid", last, "/johvi");
    assertThat(anybody.get("/toila/organid/volikogu?paev=01.11.2021").body()).contains("Nimi31");
    assertThat(anybody.get("/johvi/organid").body())
        .contains("Toila vallavolikogu", "/toila/organid/volikogu");
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(form).statusCode()).isEqualTo(403);
  }

  private void adoptAgenda(MunicipalityId here, LocalDate day, Actor chair, List<UUID> members) {
    var motion = new MotionId(Uuid7.next());
    var vote = new VoteId(Uuid7.next());
    var order = state(here, day).agenda().inOrder().stream().map(Item::id).toList();
    ask(
        here,
        day,
        chair,
        new ProposeMotion(motion, Motion.Kind.AGENDA, null, null, "kinnitada päevakord", order));
    ask(here, day, chair, new PrepareVote(vote, motion, MajorityRule.SIMPLE, null));
    ask(here, day, chair, new OpenVote(vote));
    for (UUID each : members)
      ask(
          here,
          day,
          new Actor(each, Actor.Office.MEMBER),
          new CastVote(vote, new MemberId(each), Vote.Choice.FOR));
    ask(here, day, chair, new CloseVote(vote));
    ask(here, day, chair, new DeclareResult(vote));
    ask(here, day, chair, new AdoptAgenda());
  }

  private void ask(MunicipalityId here, LocalDate day, Actor actor, SessionCommand command) {
    in(
        here,
        () ->
            log.ask(
                sessions.findSession(day.toString()).orElseThrow().id(),
                Uuid7.next(),
                command,
                actor));
  }

  private Session state(MunicipalityId here, LocalDate day) {
    return in(here, () -> log.read(sessions.findSession(day.toString()).orElseThrow().id()))
        .session();
  }

  private UUID person(String name) {
    return evening.members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id()
        .value();
  }

  private MunicipalityId grantSecretary(String slug, LocalDate from) {
    MunicipalityId here = municipalities.getBySlug(slug).id();
    grant(here, SECRETARY, Role.MUNICIPAL_SECRETARY, null, from);
    return here;
  }

  private void grant(
      MunicipalityId here, PersonId person, Role role, @Nullable UUID body, LocalDate from) {
    Visitor.job("test")
        .run(() ->
            Scope.run(
                here.value(),
                () ->
                    mandates.grant(new NewMandate(person, role, here, body, from, null, "test"))));
  }

  private void office(MunicipalityId here, UUID person) {
    var council = in(here, () -> bodies.findCouncil().orElseThrow());
    var office = new Office(person, "Lembit Jalakas", Role.ELECTION_COMMITTEE_CHAIR);
    grant(here, new PersonId(person), office.role(), council.id(), SINCE);
    in(
        here,
        () -> {
          bodies.enterOffice(council, office, SINCE);
          return true;
        });
  }

  private static <T> T in(MunicipalityId here, Callable<T> work) {
    try {
      return Scope.call(here.value(), work);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> results(
      TestBrowser secretary, String session, LocalDate day) {
    return secretary.submit(
        session + "/esimene", session + "/esimene", "tulemused", day.toString());
  }

  private static void draft(TestBrowser secretary, String session, String template, LocalDate day) {
    var drafted =
        secretary.submit(
            "/elva/istungid/uus",
            "/elva/istungid/uus",
            "template",
            template,
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
    assertThat(drafted.headers().firstValue("location").orElse("")).contains(session + "/");
  }

  private static void council(TestBrowser secretary, String slug, String from) {
    String form = "/" + slug + "/organid/uus";
    var founded =
        secretary.submit(
            form,
            form,
            "liik",
            "COUNCIL",
            "nimi",
            slug + " volikogu",
            "kohti",
            "7",
            "koosseis",
            "X",
            "alates",
            from);
    assertThat(founded.statusCode()).isEqualTo(302);
  }

  private static void member(TestBrowser secretary, String slug, int n, String from) {
    String form = "/" + slug + "/organid/volikogu/liikmed/uus";
    var added =
        secretary.submit(
            form,
            form,
            "isikukood",
            code(n).digits(),
            "eesnimi",
            "Nimi" + n,
            "perenimi",
            "Liige",
            "vanuselt",
            String.valueOf(n),
            "fraktsioon",
            "",
            "algus",
            "ELECTED",
            "alates",
            from,
            "alus",
            "otsus");
    assertThat(added.statusCode()).isEqualTo(302);
  }

  private static String find(String text, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  /// Made-up people born on 1 January 1990.
  private static PersonalCode code(int n) {
    String ten = "3900101" + "%03d".formatted(600 + n);
    for (int digit = 0; digit < 10; digit++)
      if (PersonalCode.problem(ten + digit).isEmpty()) return new PersonalCode(ten + digit);
    throw new IllegalStateException(ten);
  }
}
