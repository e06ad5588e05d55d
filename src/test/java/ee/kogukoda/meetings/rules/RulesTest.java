package ee.kogukoda.meetings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Formats;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The rules of procedure are read by everybody and changed by those who may.
@KogukodaTest
class RulesTest {
  private static final String RULES = "/naidisvald/volikogu/reeglid";
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("et"));

  @Autowired private Clock clock;
  @Autowired private DemoEvening evening;
  @LocalServerPort private int port;

  @Test
  void everybodyReadsAllRulesWithUnitsAndFindsThemFromTheCouncil() {
    var stranger = new TestBrowser(port);

    assertThat(stranger.get("/naidisvald/volikogu").body())
        .contains("href=\"" + RULES + "\"", "href=\"" + RULES + "/proov\"");
    assertThat(stranger.get(RULES).body())
        .contains("4 päeva", "10.00 min", "poolt üle poole koosseisust", "KOKS § 43 lg 3")
        .contains("kontrollimata", "kontrollinud Kogukoda");
    assertThat(new TestBrowser(port).get(RULES + "?keel=en").body())
        .contains("4 days", "the oldest member");
    assertThat(stranger.get(RULES + "/notice_days").body())
        .contains("4 päeva")
        .doesNotContain("name=\"vaartus\"");
    assertThat(stranger.get(RULES + "/eiole").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/elva/volikogu/reeglid").statusCode()).isEqualTo(404);
  }

  @Test
  void aChangeHoldsFromItsDayKeepsHistoryAndWaitsToBeConfirmed() {
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    LocalDate later = today().plusDays(30);
    String rule = RULES + "/minutes_days";

    assertThat(change(secretary, rule, "10", "töökord § 12", later).statusCode()).isEqualTo(302);

    assertThat(secretary.get(RULES).body()).contains("7 päeva").doesNotContain("10 päeva");
    assertThat(secretary.get(rule).body())
        .contains("7 päeva", "10 päeva", "töökord § 12", "kehtib hiljem", DATE.format(later));

    String confirm = rule + "/" + later + "/kinnitamine";
    assertThat(secretary.submit(rule, confirm).statusCode()).isEqualTo(302);
    assertThat(change(secretary, rule, "11", "töökord § 12", later).body())
        .contains("Sellest päevast kehtib juba kinnitatud väärtus");
    assertThat(secretary.get("/naidisvald/logi").body())
        .contains("Muutis töökorra reeglit", "Kinnitas töökorra reegli", "10 (töökord § 12)");
  }

  @Test
  void aChangeFromTodayHoldsAtOnceAndIsCorrectedWhileNobodyHasConfirmedIt() {
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    String rule = RULES + "/notice_working_days";

    assertThat(change(secretary, rule, "jah", "töökord § 3", today()).statusCode()).isEqualTo(302);
    assertThat(secretary.get(RULES + "/proov" + figures("9")).body()).contains("4 tööpäeva");
    assertThat(change(secretary, rule, "ei", "töökord § 3", today()).statusCode()).isEqualTo(302);
    assertThat(secretary.get(RULES + "/proov" + figures("9")).body()).contains("4 kalendripäeva");
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndStays() {
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    String rule = RULES + "/notice_days";

    var tooMany = change(secretary, rule, "61", "", today());
    assertThat(tooMany.statusCode()).isEqualTo(422);
    assertThat(tooMany.body()).contains("value=\"61\"", "id=\"alus-viga\"");
    assertThat(change(secretary, rule, "61", "töökord", today()).body())
        .contains("id=\"vaartus-viga\"", "täisarv 0 kuni 60");
    assertThat(change(secretary, rule, "neli", "töökord", today()).body())
        .contains("id=\"vaartus-viga\"", "value=\"neli\"");
    assertThat(change(secretary, rule, "5", "töökord", LocalDate.of(2020, 1, 1)).body())
        .contains("id=\"alates-viga\"", "jääb oma reeglite juurde");
    assertThat(change(secretary, RULES + "/remote_allowed", "võib-olla", "x", today()).body())
        .contains("Valige üks pakutud väärtustest");
  }

  @Test
  void ofWhatTheLawComputesOnlyTheBasisChanges() {
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    String rule = RULES + "/majority_two_thirds";

    assertThat(change(secretary, rule, "f > 0", "põhimäärus § 7", today()).statusCode())
        .isEqualTo(302);

    assertThat(secretary.get(rule).body())
        .contains("põhimäärus § 7", "kaks kolmandikku")
        .doesNotContain("f &gt; 0", "name=\"vaartus\"");
  }

  @Test
  void nobodyElseChangesOrConfirms() {
    var resident = TestBrowser.signedIn(port, "elanik");
    String rule = RULES + "/notice_days";
    String from = rule + "/" + today() + "/kinnitamine";

    assertThat(resident.get(rule).body()).doesNotContain("name=\"alus\"");
    assertThat(resident.submit("/mina", rule, "vaartus", "5", "alus", "x").statusCode())
        .isEqualTo(403);
    assertThat(resident.submit("/mina", from).statusCode()).isEqualTo(403);
  }

  @Test
  void theBenchExplainsAQuorumAMajorityADeadlineAndAnInitiative() {
    String page = new TestBrowser(port).get(RULES + "/proov" + figures("9")).body();

    assertThat(page)
        .contains("Kohal 13 liiget 15-st, vaja vähemalt 8 (koosseis 17, taandunud 2)")
        .contains("Koosseisu häälteenamus, vähemalt 9 poolthäält 17-st (KOKS § 45 lg 5)")
        .contains("Vastu võetud")
        .contains(
            "Istung on %s, kutse tuleb saata hiljemalt %s"
                .formatted(LONG.format(session()), LONG.format(session().minusDays(5))))
        .contains("vähemalt 5 liiget 17-st (KOKS § 43 lg 2)")
        .contains("vähemalt 77 allkirja");
    assertThat(new TestBrowser(port).get(RULES + "/proov" + figures("8")).body())
        .contains("Vastu võtmata");
  }

  @Test
  void theBenchSaysWhatCannotBeAndKeepsIt() {
    HttpResponse<String> answer = new TestBrowser(port).get(RULES + "/proov" + figures("14"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"poolt-viga\"", "value=\"14\"", "täisarv 0 kuni 13")
        .doesNotContain("Mida reeglid ütlevad");
    assertThat(new TestBrowser(port).get(RULES + "/proov").statusCode()).isEqualTo(200);
  }

  @Test
  void theBenchSaysThatNoRuleWasInForceYet() {
    String early = figures("9").replaceFirst("istung=[^&]*", "istung=01.01.1990");

    HttpResponse<String> answer = new TestBrowser(port).get(RULES + "/proov" + early);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"istung-viga\"", "value=\"01.01.1990\"", "ei kehtinud veel")
        .doesNotContain("Mida reeglid ütlevad");
  }

  /// The demonstration's last session was held four weeks before its coming evening.
  @Test
  void theDayOfTheLastSessionKeepsItsRules() {
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    String rule = RULES + "/speech_question";
    LocalDate held = evening.day().minusWeeks(4);

    assertThat(change(secretary, rule, "90", "töökord § 9", held).body())
        .contains("id=\"alates-viga\"", "jääb oma reeglite juurde");
    assertThat(change(secretary, rule, "90", "töökord § 9", held.plusDays(1)).statusCode())
        .isEqualTo(302);
  }

  private String figures(String inFavour) {
    return "?kohti=17&taandunud=2&kohal=13&enamus=of_membership&poolt="
        + inFavour
        + "&vastu=2&erapooletuid=1&valijaid=7616&istung="
        + DATE.format(session());
  }

  private LocalDate session() {
    return today().plusDays(60);
  }

  private static HttpResponse<String> change(
      TestBrowser browser, String rule, String value, String basis, LocalDate from) {
    return browser.submit(rule, rule, "vaartus", value, "alus", basis, "alates", DATE.format(from));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }
}
