package ee.kogukoda.meetings.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.access.Role;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterByHand;
import ee.kogukoda.meetings.session.ConductCommand.ConfirmQuorum;
import ee.kogukoda.meetings.session.ConductCommand.OpenSession;
import ee.kogukoda.meetings.session.ItemCommand.AdoptAgenda;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.VoteCommand.CastVote;
import ee.kogukoda.meetings.session.VoteCommand.CloseVote;
import ee.kogukoda.meetings.session.VoteCommand.DeclareResult;
import ee.kogukoda.meetings.session.VoteCommand.OpenVote;
import ee.kogukoda.meetings.session.VoteCommand.PrepareVote;
import ee.kogukoda.meetings.session.VoteCommand.ProposeMotion;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.meetings.views.CommitteeViews;
import ee.kogukoda.meetings.views.GivenView;
import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every body meets: a government behind closed doors, a committee as its rules say.
@KogukodaTest
class OtherBodiesTest {
  private static final String LIST = "/naidisvald/istungid";
  private static final String COMMITTEE = "haridus-ja-kultuurikomisjon";
  private static final String SECRET = "Sotsiaaltoetuse";

  @Autowired private DemoEvening evening;
  @Autowired private Sessions sessions;
  @Autowired private Bodies bodies;
  @Autowired private SessionLog log;
  @Autowired private CommitteeViews views;
  @LocalServerPort private int port;

  @Test
  void ofAGovernmentsSessionEverybodySeesThatItWasHeldAndWhatWasMadePublic() {
    var anybody = new TestBrowser(port);
    String slug = evening.day().minusWeeks(5) + "-valitsus";
    String session = LIST + "/" + slug;
    String api = "/api/v1/naidisvald/sessions";

    assertThat(anybody.get(session).body())
        .contains("See istung on kinnine", "Rahvamaja katuse remondi hanke", "218")
        .doesNotContain(SECRET, "Vallamaja", "/otse", "/tulemused");
    assertThat(anybody.get(LIST + "?organ=naidisvalla-vallavalitsus").body())
        .contains(session, "kinnine")
        .doesNotContain(SECRET, "korraline istung");
    for (String below :
        List.of(
            "/punktid/1",
            "/punktid/2",
            "/otse",
            "/ekraan",
            "/tulemused",
            "/tulemused.csv",
            "/otsused",
            "/protokoll",
            "/protokoll.pdf",
            "/protokoll.xml",
            "/paberid.pdf",
            "/salvestis",
            "/protokoll/2",
            "/voog?kes=otse",
            "/voog?kes=ekraan",
            "/liige",
            "/juhataja",
            "/sekretar",
            "/koostamine"))
      assertThat(anybody.get(session + below).statusCode()).as(below).isIn(302, 303, 401, 403, 404);
    for (String below :
        List.of(
            "", "/agenda", "/votes", "/log", "/state", "/decisions", "/speeches", "/attendance"))
      assertThat(anybody.get(api + "/" + slug + below).statusCode()).as(below).isEqualTo(404);
    for (String open :
        List.of(
            api,
            LIST + "?otsing=" + SECRET,
            LIST + "/atom.xml",
            LIST + "/rss.xml",
            LIST + "/kalender.ics",
            "/naidisvald",
            "/naidisvald/otsing?q=" + SECRET))
      assertThat(anybody.get(open).body()).as(open).doesNotContain(SECRET + " määramine");
    assertThat(
            TestBrowser.signedIn(port, "lembit-jalakas").get(session + "/punktid/2").statusCode())
        .isEqualTo(403);

    var mayor = TestBrowser.signedIn(port, "vallavanem");
    assertThat(mayor.get(session).body()).contains(SECRET + " määramine", "/tulemused");
    assertThat(mayor.get(session + "/tulemused").body())
        .contains("Hääled jagunesid võrdselt", "KOKS § 49");
    var taker = TestBrowser.signedIn(port, "protokollija");
    assertThat(taker.get(session + "/protokoll").body())
        .contains("Valitsuses on 5 liiget", "valitsus on otsustusvõimeline")
        .doesNotContain("Volikogus on", "volikogu liige");
    taker.submit(session + "/koostamine", session + "/punktid/1/avalikkus", "avalik", "false");
    assertThat(anybody.get(session).body()).contains("Avalikke otsuseid ei ole");
  }

  @Test
  void whoPreparesForACommitteeCallsItsMeeting() {
    LocalDate day = evening.day().plusDays(30);
    String form = LIST + "/uus?organ=" + COMMITTEE;
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(form).statusCode()).isEqualTo(403);
    var taker = TestBrowser.signedIn(port, "protokollija");
    assertThat(taker.get(LIST + "/uus").body()).contains("Volikogu", "?organ=" + COMMITTEE);
    assertThat(taker.get(form).body()).contains("Korraline koosolek", "Komisjoni koosolek");

    var drafted =
        taker.submit(
            form,
            form,
            "template",
            "committee",
            "title",
            "Komisjoni koosolek",
            "kind",
            "regular",
            "date",
            day.toString(),
            "time",
            "16.00",
            "form",
            "hall",
            "place",
            "Raamatukogu");

    String meeting = LIST + "/" + day + "-" + COMMITTEE;
    assertThat(drafted.headers().firstValue("location").orElse(""))
        .endsWith(meeting + "/koostamine");
    assertThat(
            taker
                .submit(
                    meeting + "/punktid/uus",
                    meeting + "/punktid/uus",
                    "title",
                    "Laste mänguväljakud",
                    "presenter",
                    "Urve Annus",
                    "act",
                    "none",
                    "majority",
                    "simple")
                .statusCode())
        .isEqualTo(302);
    assertThat(taker.submit(meeting + "/koostamine", meeting + "/kutse").statusCode())
        .isEqualTo(302);

    var anybody = new TestBrowser(port);
    assertThat(anybody.get(meeting).body()).contains("Laste mänguväljakud", "Raamatukogu");
    assertThat(anybody.get("/naidisvald/organid/" + COMMITTEE).body())
        .contains(meeting, "Koosolekud", "komisjoni esimees")
        .doesNotContain("Koosta koosolek");
    assertThat(taker.get("/naidisvald/organid/" + COMMITTEE).body()).contains("Koosta koosolek");
    assertThat(anybody.get("/naidisvald/organid/" + COMMITTEE + "/reeglid").body())
        .contains("vähemalt pool, nende hulgas juht", "Istungid on avalikud");
    assertThat(anybody.get("/naidisvald/volikogu/reeglid").body())
        .contains("üle poole koosseisust");
    assertThat(anybody.get(LIST + "/kalender.ics?organ=" + COMMITTEE).body())
        .contains(day + "-" + COMMITTEE)
        .doesNotContain("korraline istung");
  }

  @Test
  void aCommitteesViewGoesAlongWithTheDraftToTheCouncil() {
    LocalDate day = evening.day().plusDays(31);
    String form = LIST + "/uus?organ=" + COMMITTEE;
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    secretary.submit(
        form,
        form,
        "template",
        "committee",
        "title",
        "Talihoolde arutelu",
        "kind",
        "regular",
        "date",
        day.toString(),
        "time",
        "16.00",
        "form",
        "hall",
        "place",
        "Raamatukogu");
    String slug = day + "-" + COMMITTEE;
    String item = LIST + "/" + slug + "/punktid/1";
    String draft =
        find(
            secretary.get("/naidisvald/eelnoud?seisund=submitted").body(),
            "href=\"(/naidisvald/eelnoud/[0-9-]+)\"[^>]*>\\s*Teede talihoolde kord");
    putOnAgenda(secretary, draft, "Talihoolde arutelu");
    secretary.submit(
        item + "/muutmine",
        item + "/muutmine",
        "title",
        "Teede talihoolde kord",
        "presenter",
        "Indrek Alas",
        "act",
        "none",
        "majority",
        "simple");
    assertThat(
            secretary
                .submit(LIST + "/" + slug + "/koostamine", LIST + "/" + slug + "/kutse")
                .statusCode())
        .isEqualTo(302);
    assertThat(secretary.get(item + "/seisukoht").body())
        .contains("ei ole selles punktis hääletanud");

    in(() -> votes(slug, 4));
    assertThat(
            secretary
                .submit(item + "/seisukoht", item + "/seisukoht", "seisukoht", "supports")
                .statusCode())
        .isEqualTo(302);
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(item + "/seisukoht").statusCode())
        .isEqualTo(403);

    putOnAgenda(secretary, draft, "Volikogu korraline istung");
    in(() -> {
      UUID line =
          sessions.findSession(evening.day().plusWeeks(4).toString()).orElseThrow().items().stream()
              .filter(one -> one.title().equals("Teede talihoolde kord"))
              .findFirst()
              .orElseThrow()
              .id();
      assertThat(views.listFor(line))
          .extracting(GivenView::inMinutes)
          .containsExactly("Haridus- ja kultuurikomisjon toetab (4 poolt, 1 vastu).");
    });
  }

  private static void putOnAgenda(TestBrowser browser, String draft, String session) {
    String id =
        find(browser.get(draft).body(), "<option value=\"([0-9a-f-]{36})\"[^>]*>" + session);
    assertThat(browser.submit(draft, draft + "/paevakorda", "istung", id).statusCode())
        .isEqualTo(302);
  }

  /// The meeting up to its vote on the draft, so many for it, the rest against.
  private void votes(String slug, int inFavour) {
    var planned = sessions.findSession(slug).orElseThrow();
    var body = bodies.getBody(planned.body());
    var composition = bodies.compositionOn(body, planned.day());
    var chair =
        new Actor(composition.holder(Role.CHAIR).orElseThrow().person(), Actor.Office.CHAIR);
    var taker =
        new Actor(
            composition.holder(Role.MINUTE_TAKER).orElseThrow().person(), Actor.Office.SECRETARY);
    var members =
        composition.seats().stream()
            .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
            .toList();
    var item = new ItemId(planned.items().getFirst().id());
    ask(
        planned.id(),
        new OpenSession(
            bodies.rulesOn(body, planned.day()),
            body.membershipSize(),
            members,
            "Kadri Aasa",
            "proov enne aega",
            List.of(new MemberId(chair.person()))),
        chair);
    var others = members.stream().filter(one -> !one.id().equals(chair.asMember())).toList();
    for (Member member : others)
      ask(planned.id(), new RegisterByHand(member.id(), Mode.HALL, "kohal"), taker);
    assertThatThrownBy(() -> ask(planned.id(), new ConfirmQuorum(), chair))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.refusal()).isEqualTo(MeetingRefusal.NOT_QUORATE_WITHOUT_HEAD));
    ask(planned.id(), new RegisterByHand(chair.asMember(), Mode.HALL, "kohal"), taker);
    ask(planned.id(), new ConfirmQuorum(), chair);
    vote(planned.id(), Motion.Kind.AGENDA, item, members, members.size(), chair);
    ask(planned.id(), new AdoptAgenda(), chair);
    ask(planned.id(), new OpenItem(item), chair);
    vote(planned.id(), Motion.Kind.PROCEDURE, item, members, inFavour, chair);
  }

  private void vote(
      UUID session, Motion.Kind kind, ItemId item, List<Member> all, int inFavour, Actor chair) {
    var motion = new MotionId(Uuid7.next());
    var vote = new VoteId(Uuid7.next());
    List<ItemId> order = kind == Motion.Kind.AGENDA ? List.of(item) : List.of();
    ask(session, new ProposeMotion(motion, kind, null, null, "toetada eelnõu", order), chair);
    ask(session, new PrepareVote(vote, motion, MajorityRule.SIMPLE, null), chair);
    ask(session, new OpenVote(vote), chair);
    for (int i = 0; i < all.size(); i++) {
      MemberId member = all.get(i).id();
      ask(
          session,
          new CastVote(vote, member, i < inFavour ? Choice.FOR : Choice.AGAINST),
          new Actor(member.value(), Actor.Office.MEMBER));
    }
    ask(session, new CloseVote(vote), chair);
    ask(session, new DeclareResult(vote), chair);
  }

  private void ask(UUID session, SessionCommand command, Actor actor) {
    log.ask(session, Uuid7.next(), command, actor);
  }

  private void in(Runnable work) {
    Scope.run(evening.municipality(), work);
  }

  private static String find(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
