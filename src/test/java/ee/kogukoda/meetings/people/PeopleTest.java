package ee.kogukoda.meetings.people;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.web.Formats;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Members, factions and members from a file, with the session that the demonstration has held.
@KogukodaTest
class PeopleTest {
  private static final String HERE = "/naidisvald";

  @Autowired private DemoEvening evening;
  @Autowired private Bodies bodies;
  @Autowired private Projection projection;
  @Autowired private ProjectionStore store;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @LocalServerPort private int port;

  @Test
  void everybodyReadsWhatAMemberIsAndDid() {
    var stranger = new TestBrowser(port);

    assertThat(stranger.get(HERE + "/liikmed").body())
        .contains("Lembit Jalakas", "volikogu esimees");
    assertThat(stranger.get(HERE + "/liikmed?otsing=jalak").body()).doesNotContain("Hilda Aun");
    String page = stranger.get(HERE + "/liikmed/lembit-jalakas").body();
    assertThat(page).contains("1/1", "100", "Kuidas hääletas", "Ühine Näidisvald");
    assertThat(page).contains("poolt 2, vastu 1");
    assertThat(stranger.get(HERE + "/liikmed/erkki-harm").body())
        .contains("KOKS § 17 lg 5", "puudus 1");
    assertThat(stranger.get(HERE + "/liikmed/lembit-jalakas/haaletused?haal=against").body())
        .contains("<strong>vastu</strong>")
        .doesNotContain("<strong>poolt</strong>");
    assertThat(stranger.get(HERE + "/liikmed/lembit-jalakas/haaletused.csv").body())
        .contains("poolt", "vastu");
    assertThat(stranger.get(HERE + "/liikmed/lembit-jalakas/osalemine.csv").statusCode())
        .isEqualTo(200);
    assertThat(stranger.get(HERE + "/liikmed/eiole").statusCode()).isEqualTo(404);
    assertThat(stranger.get(HERE + "/volikogu").body()).contains(HERE + "/liikmed/lembit-jalakas");
    assertThat(stranger.get(evening.lastAddress() + "/tulemused").body())
        .contains(HERE + "/liikmed/lembit-jalakas");
    assertThat(stranger.get(HERE + "/organid/volikogu/osalemine?jarjestus=-kohal").body())
        .contains("Lembit Jalakas", "aria-sort=\"descending\"");
    assertThat(stranger.get(HERE + "/otsing?q=jalakas").body())
        .contains(HERE + "/liikmed/lembit-jalakas");
  }

  @Test
  void theProjectionIsTheSameHoweverOftenItIsTold() {
    long before = rows();

    evening.in(() -> {
      transactions.executeWithoutResult(_ -> store.listClosed().forEach(projection::tell));
      return null;
    });

    assertThat(before).isPositive();
    assertThat(rows()).isEqualTo(before);
  }

  private long rows() {
    return evening.in(() ->
        transactions.execute(_ ->
            jdbc.sql("select count(*) from meetings.people_choice").query(Long.class).single()));
  }

  @Test
  void onlyThoseWhoPayFeesSeeTheSheet() {
    String sheet = HERE + "/organid/volikogu/tasuleht";
    String period = "?alates=01.01.2020&kuni=31.12.2099";

    assertThat(new TestBrowser(port).get(sheet).body()).doesNotContain("Lembit Jalakas");
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(sheet).statusCode()).isEqualTo(403);
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    assertThat(secretary.get(sheet + period).body()).contains("Lembit Jalakas", "XLSX");
    assertThat(secretary.get(sheet + ".csv" + period).body()).contains("Lembit Jalakas");
    assertThat(secretary.get(sheet + ".xlsx" + period).statusCode()).isEqualTo(200);
    assertThat(secretary.get(sheet + "?alates=02.01.2026&kuni=01.01.2026").statusCode())
        .isEqualTo(422);
    assertThat(secretary.get(evening.address() + "/paberleht").body()).contains("Allkiri");
    assertThat(
            TestBrowser.signedIn(port, "lembit-jalakas")
                .get(evening.address() + "/paberleht")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void factionsChangeByNoticeAndOnlyForLaterSessions() {
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    String list = HERE + "/fraktsioonid";
    String faction = list + "/uhine-naidisvald";
    LocalDate today = LocalDate.now(Formats.TALLINN);
    String day = Formats.in(ee.kogukoda.web.Language.ET).date(today);
    String member = person("Lembit Jalakas");

    assertThat(new TestBrowser(port).get(faction).body())
        .contains("Lembit Jalakas")
        .doesNotContain("/lahkumine");
    assertThat(
            secretary
                .submit(
                    faction + "/lahkumine",
                    faction + "/lahkumine",
                    "liige",
                    member,
                    "kuni",
                    "01.01.2020",
                    "alus",
                    "avaldus 1")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            secretary
                .submit(
                    faction + "/lahkumine",
                    faction + "/lahkumine",
                    "liige",
                    member,
                    "kuni",
                    day,
                    "alus",
                    "avaldus 1")
                .statusCode())
        .isEqualTo(302);
    Composition now = council(today);
    assertThat(factionOf(now, "Lembit Jalakas")).isEqualTo("Ühine Näidisvald");
    assertThat(factionOf(council(today.plusDays(1)), "Lembit Jalakas")).isNull();

    var small =
        secretary.submit(
            list + "/uus",
            list + "/uus",
            "nimi",
            "Kaks",
            "alates",
            day,
            "alus",
            "avaldus 2",
            "esimees",
            person("Ülle Heinsalu"),
            "liige",
            person("Ülle Heinsalu"));
    assertThat(small.statusCode()).isEqualTo(422);
    assertThat(small.body()).contains("vähemalt 3 liiget");
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(list + "/uus").statusCode())
        .isEqualTo(403);
    assertThat(
            secretary
                .submit(
                    faction + "/lopetamine",
                    faction + "/lopetamine",
                    "kuni",
                    day,
                    "alus",
                    "avaldus 3")
                .statusCode())
        .isEqualTo(302);
    assertThat(new TestBrowser(port).get(faction).body()).contains("avaldus 3");
  }

  @Test
  void membersComeFromAFileAllOrNone() {
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    String bodies = HERE + "/organid";
    secretary.submit(
        bodies + "/uus",
        bodies + "/uus",
        "liik",
        "COMMITTEE",
        "nimi",
        "Failikomisjon",
        "kohti",
        "5",
        "koosseis",
        "X koosseis",
        "alates",
        "01.01.2026");
    String committee = bodies + "/failikomisjon";
    String form = committee + "/liikmed/fail";
    String head = "personal_code;given_name;family_name;seniority;from;basis\r\n";
    String right = "38001085718;Õie;Failimets;1;01.11.2026;otsus nr 1\r\n";

    var wrong = secretary.submit(form, form + "/lisamine", "tabel", head + right + "1;;;;;\r\n");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("See ei ole isikukood");
    assertThat(secretary.get(committee).body()).doesNotContain("Failimets");
    assertThat(secretary.submit(form, form + "/lisamine", "tabel", head + right).statusCode())
        .isEqualTo(302);
    assertThat(secretary.get(committee).body()).contains("Failimets");
    assertThat(secretary.submit(form, form + "/lisamine", "tabel", head + right).statusCode())
        .isEqualTo(302);
    assertThat(secretary.get(HERE + "/liikmed/oie-failimets").body()).contains("Failikomisjon");
    assertThat(secretary.get(HERE + "/otsing?q=failimets").body()).contains("oie-failimets");
    assertThat(secretary.get(committee + "/liikmed/naidis.csv").body()).contains("personal_code");
    assertThat(TestBrowser.signedIn(port, "lembit-jalakas").get(form).statusCode()).isEqualTo(403);
  }

  private String person(String name) {
    return council(LocalDate.now(Formats.TALLINN)).seats().stream()
        .filter(seat -> seat.name().equals(name))
        .findFirst()
        .orElseThrow()
        .person()
        .toString();
  }

  private Composition council(LocalDate day) {
    return evening.in(() -> bodies.compositionOn(bodies.findCouncil().orElseThrow(), day));
  }

  private static String factionOf(Composition council, String name) {
    return council.seats().stream()
        .filter(seat -> seat.name().equals(name))
        .findFirst()
        .orElseThrow()
        .faction();
  }
}
