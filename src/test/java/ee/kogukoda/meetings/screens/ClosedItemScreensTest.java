package ee.kogukoda.meetings.screens;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.web.live.LiveSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A word is said in an item that is closed to the public, and looked for wherever the public may
/// look. One evening, so the tests follow one another.
@KogukodaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosedItemScreensTest {
  private static final String CANARY = "Kanaarilind";

  @Autowired private DemoEvening evening;
  @Autowired private List<LiveSource> sources;
  @LocalServerPort private int port;

  @Test
  @Order(1)
  void theConsoleOffersTheGroundsOfTheLawAndTheWayBack() {
    evening.opened().present(14).agendaAdopted().chair(new OpenItem(evening.item(2)));
    TestBrowser chair = TestBrowser.signedIn(port, "esimees");
    String console = evening.address() + "/juhataja";
    String item = evening.address() + "/paevakord/" + evening.item(2);
    assertThat(chair.get(console).body())
        .contains("ärisaladus (AvTS § 35 lg 1 p 17, kontrollimata)");

    var refused = chair.submit(console, item + "/kinniseks", "alus", "tuju");
    var closed = chair.submit(console, item + "/kinniseks", "alus", "business_secret");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(closed.statusCode()).isEqualTo(303);
    assertThat(evening.session().isClosed()).isTrue();
    assertThat(chair.get(console).body()).contains("Tee arutelu avalikuks").contains("/avalikuks");
    assertThat(
            TestBrowser.signedIn(port, "varmo-aasmae")
                .submit(console, item + "/avalikuks")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  @Order(2)
  void theWordIsSeenByTheChairAndByNobodyOutside() {
    speak();
    nobodyOutsideReads();

    assertThat(TestBrowser.signedIn(port, "esimees").get(evening.address() + "/juhataja").body())
        .contains(CANARY);
    assertThat(outside("/otse")).contains("Kinnine arutelu");
    assertThat(outside("/ekraan")).contains("Kinnine arutelu");
    assertThat(api("state")).contains("\"inPublic\":false");
  }

  @Test
  @Order(3)
  void neitherWhileItIsVotedOnNorAfterTheItemHasEnded() {
    Motion motion = evening.session().voting().motions().getLast();
    var vote = evening.prepareVote(motion.id(), MajorityRule.SIMPLE);
    nobodyOutsideReads();
    evening.chair(new OpenVote(vote)).cast(vote, 9, 3, 0);
    nobodyOutsideReads();
    evening.chair(new CloseVote(vote));
    nobodyOutsideReads();
    evening.chair(new DeclareResult(vote));
    nobodyOutsideReads();
    evening.chair(new ConcludeItem(evening.item(2), Item.Outcome.POSTPONED, CANARY, null));
    nobodyOutsideReads();
    evening.chair(new ReopenItem(evening.item(2), CANARY));
    nobodyOutsideReads();
    evening.chair(new SetItemAside(evening.item(2), CANARY));
    nobodyOutsideReads();
  }

  @Test
  @Order(4)
  void norOnceItIsPublicAgainAndTheSessionIsOver() {
    evening.chair(new OpenItem(evening.item(2)));
    speak();
    evening.chair(new OpenToPublic(evening.item(2)));
    nobodyOutsideReads();
    assertThat(api("state")).contains("\"inPublic\":true");
    evening.chair(new SetItemAside(evening.item(2), "jääb teiseks korraks"));
    evening.chair(new CloseSession("aeg sai otsa"));
    nobodyOutsideReads();
  }

  private void speak() {
    evening.chair(
        new GiveFloorTo(
            new SpeechId(Uuid7.next()), null, CANARY + " Külaline", Speech.Kind.INTERVENTION));
    evening.propose(Motion.Kind.PROCEDURE, "kuulata ära " + CANARY);
  }

  private void nobodyOutsideReads() {
    Stream.of("", "/otse", "/ekraan", "/otsused", "/tulemused", "/tulemused.csv", "/punktid/2")
        .forEach(page -> assertThat(outside(page).contains(CANARY)).as(page).isFalse());
    Stream.of("state", "decisions", "votes", "speeches", "log")
        .forEach(part -> assertThat(api(part).contains(CANARY)).as(part).isFalse());
    for (String screen : List.of("otse.et", "ekraan.ru", "saal.en"))
      assertThat(fragments(screen).contains(CANARY)).as(screen).isFalse();
    assertThat(new TestBrowser(port).get("/naidisvald/otsing?q=" + CANARY).body())
        .doesNotContain("Külaline");
  }

  private String outside(String page) {
    return new TestBrowser(port).get(evening.address() + page).body();
  }

  private String api(String part) {
    return new TestBrowser(port)
        .get("/api/v1/naidisvald/sessions/" + evening.day() + "/" + part)
        .body();
  }

  private String fragments(String audience) {
    String topic = "meetings.session/" + evening.municipality() + "/" + evening.planned().id();
    return sources.stream()
        .filter(source -> topic.startsWith(source.prefix()))
        .findFirst()
        .orElseThrow()
        .render(topic, audience, null)
        .toString();
  }
}
