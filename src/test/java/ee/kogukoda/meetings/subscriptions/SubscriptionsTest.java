package ee.kogukoda.meetings.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody without an account, and a resident who has signed in, want to be told.
@KogukodaTest
class SubscriptionsTest {
  private static final String PAGE = "/naidisvald/istungid/tellimine";
  private static final String ADDRESS = "keegi@naidis.ee";

  @Autowired private DemoEvening evening;
  @Autowired private Subscriptions subscriptions;
  @Autowired private SubscriptionStore store;
  @Autowired private TransactionTemplate transactions;
  @LocalServerPort private int port;

  @Test
  void anAddressIsToldOnceItIsConfirmedAndNeverTwice() {
    var anybody = new TestBrowser(port);
    assertThat(anybody.get("/naidisvald/istungid").body()).contains(PAGE);
    assertThat(ask(anybody, "x", ADDRESS)).isEqualTo(422);
    assertThat(ask(anybody, "", "ei ole aadress")).isEqualTo(422);
    assertThat(ask(anybody, "eelarve", "Keegi@naidis.ee")).isEqualTo(302);
    assertThat(ask(anybody, "eelarve", ADDRESS)).isEqualTo(302);
    assertThat(at(ADDRESS)).hasSize(1);
    assertThat(told()).isZero();

    String own = PAGE + "/" + at(ADDRESS).getFirst().token();
    assertThat(letters()).contains("Kinnitage teavituste tellimus", ADDRESS);
    assertThat(anybody.get(own).body()).contains("Tellimus ootab kinnitust");
    anybody.submit(own, own + "/kinnitamine");

    assertThat(told()).isPositive();
    assertThat(told()).isZero();
    assertThat(letters()).contains("Istung on kokku kutsutud");

    anybody.submit(own, own + "/lopetamine");
    assertThat(at(ADDRESS)).isEmpty();
    assertThat(anybody.get(own).statusCode()).isEqualTo(404);
    assertThat(anybody.get("/elva/istungid/tellimine/" + "a".repeat(32)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anAddressCannotBeFloodedWithLetters() {
    var anybody = new TestBrowser(port);
    for (String word : List.of("kool", "tee", "park"))
      assertThat(ask(anybody, word, "teine@naidis.ee")).isEqualTo(302);

    assertThat(ask(anybody, "vesi", "teine@naidis.ee")).isIn(422, 429);
  }

  @Test
  void whoIsSignedInSubscribesAtOnceAndEndsItOnTheSamePage() {
    var resident = TestBrowser.signedIn(port, "elanik");
    resident.submit(PAGE, PAGE, "mis", "decision", "sona", "", "organ", "volikogu");

    String page = resident.get(PAGE).body();
    assertThat(page).contains("Otsus tehakse; ", "/lopetamine");
    String end = page.replaceFirst("(?s).*action=\"([^\"]+/lopetamine)\".*", "$1");
    resident.submit(PAGE, end);
    assertThat(resident.get(PAGE).body()).doesNotContain("/lopetamine");
  }

  @Test
  void feedAndCalendarCarryTheWordsInTheirAddress() {
    var anybody = new TestBrowser(port);
    String session = evening.address();

    assertThat(anybody.get(PAGE + "?sona=Eelarve%20ja").body())
        .contains(PAGE + "/atom.xml?sona=Eelarve%20ja");
    assertThat(anybody.get(PAGE + "/atom.xml?sona=eelarve").body())
        .contains("<feed", session)
        .doesNotContain("zzz");
    assertThat(anybody.get(PAGE + "/kalender.ics?organ=volikogu").body())
        .contains("BEGIN:VEVENT", session);
    assertThat(anybody.get(PAGE + "/atom.xml?sona=zzzyx").body()).doesNotContain("<entry");
  }

  private static int ask(TestBrowser browser, String word, String address) {
    return browser
        .submit(PAGE, PAGE, "mis", "session", "mis", "draft", "sona", word, "epost", address)
        .statusCode();
  }

  private List<Subscription> at(String address) {
    return evening.in(() -> transactions.execute(status -> store.listAt(address)));
  }

  private int told() {
    return evening.in(subscriptions::tellAll);
  }

  private String letters() {
    return TestBrowser.signedIn(port, "vallasekretar").get("/naidisvald/kirjad").body();
  }
}
