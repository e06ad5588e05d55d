package ee.kogukoda.meetings.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A council answers in writing for eight days, in the real house with its clock moved.
@KogukodaTest
@Import(MovedClock.class)
class EightDaysTest {
  private static final String LIST = "/naidisvald/istungid";

  @Autowired private DemoEvening evening;
  @Autowired private Sessions sessions;
  @Autowired private Bodies bodies;
  @Autowired private SessionLog log;
  @Autowired private Answering answering;
  @Autowired private Counting counting;
  @Autowired private Reminders reminders;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @LocalServerPort private int port;

  private String address = "";
  private Instant from = Instant.EPOCH;
  private Instant until = Instant.EPOCH;

  @AfterEach
  void today() {
    MovedClock.moveTo(Instant.now());
  }

  @Test
  void nothingIsKnownBeforeTheDeadlineAndEverythingFollowsFromItAtOnce() {
    announce();
    var anybody = new TestBrowser(port);
    assertThat(anybody.get(address).body()).contains("Kirjalik, tähtaeg", "/kirjalik");
    refused(() -> give(seats().getFirst(), item(1), Choice.FOR), MeetingRefusal.WINDOW_NOT_BEGUN);

    MovedClock.moveTo(from.plus(Duration.ofMinutes(61)));
    assertThat(anybody.get(LIST).body()).contains(address + "\"");
    List<String> before = told(anybody);
    discuss();
    UUID presiding = evening.chair().person();
    List<Seat> seats = seats().stream().filter(seat -> !seat.person().equals(presiding)).toList();
    for (int i = 0; i < 9; i++) {
      give(seats.get(i), item(1), Choice.AGAINST);
      give(seats.get(i), item(1), i < 6 ? Choice.FOR : Choice.AGAINST);
    }
    give(seats.get(9), item(1), null);
    give(seats.get(0), item(2), Choice.FOR);
    assertThat(told(anybody)).isEqualTo(before);
    assertThat(evening.in(() -> log.read(session().id())).events()).hasSize(1);
    for (String open :
        List.of("/popolo/v1/naidisvald/vote-events", "/popolo/v1/naidisvald/motions"))
      assertThat(anybody.get(open).body()).as(open).doesNotContain("Külaplatsi");

    var chair = TestBrowser.signedIn(port, "esimees");
    assertThat(chair.get(address + "/kirjalik").body())
        .contains("Kes on vastanud", "1 / 2", "Teie seisukoht")
        .doesNotContain("Lõpeta istung");
    assertThat(chair.submit(address + "/kirjalik", address + "/kirjalik/lopetamine").statusCode())
        .isIn(409, 422);
    assertThat(chair.get("/laud").body()).contains("seisukoht andmata");
    remind();

    MovedClock.moveTo(until.minusSeconds(30));
    give(seats.get(5), item(1), Choice.FOR);
    MovedClock.moveTo(until);
    refused(() -> give(seats.get(8), item(1), Choice.FOR), MeetingRefusal.WINDOW_OVER);
    List<CompletableFuture<Void>> instances = new ArrayList<>();
    for (int i = 0; i < 4; i++)
      instances.add(CompletableFuture.runAsync(() -> counting.countAll()));
    instances.forEach(CompletableFuture::join);

    Session counted = evening.in(() -> log.read(session().id()).session());
    assertThat(counted.phase()).isEqualTo(SessionPhase.CLOSED);
    assertThat(counted.conduct().opening().at()).isEqualTo(until);
    Vote vote = counted.voting().votes().getFirst();
    assertThat(counted.voting().votes()).hasSize(1);
    assertThat(vote.count().inFavour()).isEqualTo(6);
    assertThat(vote.count().against()).isEqualTo(3);
    assertThat(counted.agenda().items().get(0).conclusion().outcome())
        .isEqualTo(Item.Outcome.ADOPTED);
    assertThat(counted.agenda().items().get(1).conclusion().outcome())
        .isEqualTo(Item.Outcome.POSTPONED);
    assertThat(evening.in(() -> log.verify(session().id()))).isTrue();

    assertThat(anybody.get(address + "/tulemused").body())
        .contains(seats.getFirst().name(), "kirjalikult antud seisukohad");
    assertThat(anybody.get(address + "/otsused").body()).contains("Külaplatsi korrashoid");
    assertThat(TestBrowser.signedIn(port, "protokollija").get(address + "/protokoll").body())
        .contains("peeti kirjalikult", "Seisukoha andsid (10)", "Kas plats on talvel avatud?");
  }

  private void discuss() {
    UUID item = item(1);
    String page = address + "/kirjalik";
    var member = TestBrowser.signedIn(port, "lembit-jalakas");
    assertThat(member.get(page).body()).contains("Teie seisukoht puudub veel 2 punktis");
    assertThat(
            member
                .submit(
                    page,
                    page + "/punktid/" + item + "/postitus",
                    "liik-" + item,
                    "question",
                    "tekst-" + item,
                    "Kas plats on talvel avatud?")
                .statusCode())
        .isEqualTo(302);
    UUID question =
        evening.in(() ->
            transactions.execute(_ ->
                jdbc.sql("select id from meetings.written_post where kind = 'QUESTION'")
                    .query(UUID.class)
                    .single()));
    String reply = page + "/kusimused/" + question + "/vastus";
    assertThat(member.submit(page, reply, "vastus-" + question, "jah").statusCode()).isEqualTo(403);
    var chair = TestBrowser.signedIn(port, "esimees");
    assertThat(chair.get("/laud").body()).contains("vastake ühele küsimusele");
    assertThat(chair.submit(page, reply, "vastus-" + question, "On küll.").statusCode())
        .isEqualTo(302);
    assertThat(new TestBrowser(port).get(page).body())
        .contains("Kas plats on talvel avatud?", "On küll.")
        .doesNotContain("Teie seisukoht", "Kes on vastanud");
  }

  private void remind() {
    MovedClock.moveTo(until.minus(Duration.ofHours(20)));
    reminders.remindAll();
    reminders.remindAll();
    int letters =
        evening.in(() ->
            transactions.execute(_ ->
                jdbc.sql("select count(*) from notifications.letter where topic = :topic")
                    .param("topic", Reminders.TOPIC)
                    .query(Integer.class)
                    .single()));
    assertThat(letters).isPositive().isLessThanOrEqualTo(seats().size());
  }

  /// Where nothing may be seen of the answers; what the page itself tells is another matter.
  private List<String> told(TestBrowser anybody) {
    String slug = session().slug();
    var bodies = new ArrayList<String>();
    for (String page :
        List.of(
            address,
            address + "/punktid/1",
            address + "/tulemused",
            address + "/otsused",
            address + "/otse",
            "/api/v1/naidisvald/sessions/" + slug,
            "/api/v1/naidisvald/sessions/" + slug + "/log",
            "/api/v1/naidisvald/sessions/" + slug + "/state",
            "/api/v1/naidisvald/sessions/" + slug + "/votes",
            "/api/v1/naidisvald/sessions/" + slug + "/decisions",
            "/naidisvald/organid/volikogu/osalemine"))
      bodies.add(page + "\n" + anybody.get(page).body());
    return bodies;
  }

  /// The council lets itself do so, the secretary prepares and sends the notice.
  private void announce() {
    LocalDate day = LocalDate.ofInstant(Instant.now(), Formats.TALLINN).plusDays(40);
    evening.in(() -> {
      Body council = bodies.findCouncil().orElseThrow();
      transactions.executeWithoutResult(_ ->
          bodies.changeRule(council, RuleCode.ASYNC_ALLOWED, "jah", "töökord", day.minusDays(1)));
      return council;
    });
    from = day.atTime(LocalTime.of(9, 0)).atZone(Formats.TALLINN).toInstant();
    until = day.plusDays(8).atTime(LocalTime.of(18, 0)).atZone(Formats.TALLINN).toInstant();
    address = LIST + "/" + day;
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    Formats formats = Formats.in(ee.kogukoda.web.Language.ET);
    assertThat(
            secretary
                .submit(
                    LIST + "/uus",
                    LIST + "/uus",
                    "template",
                    "regular",
                    "title",
                    "Volikogu kirjalik istung",
                    "kind",
                    "regular",
                    "date",
                    formats.date(day),
                    "time",
                    "9.00",
                    "form",
                    "written",
                    "untilDate",
                    formats.date(day.plusDays(8)),
                    "untilTime",
                    "18.00",
                    "place",
                    "Kogukoda")
                .statusCode())
        .isEqualTo(302);
    PlannedSession drafted = session();
    for (AgendaItem item : drafted.items().reversed())
      secretary.submit(
          address + "/koostamine", address + "/punktid/" + item.number() + "/eemaldamine");
    for (String title : List.of("Külaplatsi korrashoid", "Kiikede värvimine"))
      secretary.submit(
          address + "/punktid/uus",
          address + "/punktid/uus",
          "title",
          title,
          "presenter",
          "Urve Annus",
          "act",
          "resolution",
          "majority",
          "simple",
          "draft",
          "Korrastada ja hoida korras.");
    String answerers = address + "/kirjalik/vastajad";
    UUID chair = evening.chair().person();
    assertThat(
            secretary
                .submit(answerers, answerers, "punkt", item(1).toString(), "isik", chair.toString())
                .statusCode())
        .isEqualTo(302);
    assertThat(secretary.submit(address + "/koostamine", address + "/kutse").statusCode())
        .isEqualTo(302);
  }

  private PlannedSession session() {
    String slug = address.substring(LIST.length() + 1);
    return evening.in(() -> sessions.findSession(slug).orElseThrow());
  }

  private UUID item(int number) {
    return session().findItem(number).orElseThrow().id();
  }

  private List<Seat> seats() {
    return evening
        .in(() ->
            bodies.compositionOn(
                bodies.findCouncil().orElseThrow(), LocalDate.ofInstant(until, Formats.TALLINN)))
        .seats();
  }

  private void give(Seat seat, UUID item, @Nullable Choice choice) {
    PlannedSession session = session();
    var grant = new Grant(Role.MEMBER, evening.municipality(), session.body());
    new Visitor(seat.person(), seat.name(), "test", List.of(grant))
        .run(() ->
            Scope.run(evening.municipality(), () -> answering.give(session.id(), item, choice)));
  }

  private static void refused(Runnable deed, MeetingRefusal why) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
