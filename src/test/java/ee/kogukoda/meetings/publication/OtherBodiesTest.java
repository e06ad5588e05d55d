package ee.kogukoda.meetings.publication;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import java.time.LocalDate;
import java.util.List;
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
}
