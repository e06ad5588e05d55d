package ee.kogukoda.identity.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KogukodaTest
class PeoplePagesTest {
  private static final String LIST = "/naidisvald/inimesed";

  @LocalServerPort int port;

  @Test
  void aRoleIsGivenAndEnded() {
    var browser = TestBrowser.signedIn(port, "haldur");

    var given = give(browser, "60001019906", "OFFICIAL", "01.11.2026", "käskkiri nr 7");

    assertThat(given.statusCode()).isEqualTo(302);
    String list = browser.get(LIST).body();
    assertThat(list).contains("Mari-Liis Männik", "käskkiri nr 7", "Roll on antud");
    assertThat(list).doesNotContain("60001019906");
    var end = Pattern.compile("href=\"(" + LIST + "/rollid/[^\"]+)\"[^>]*>[^<]*<span[^>]*>: Mari");
    var found = end.matcher(list);
    assertThat(found.find()).isTrue();

    browser.submit(found.group(1), found.group(1), "kuni", "20.11.2026", "alus", "lahkus töölt");

    assertThat(browser.get(LIST).body()).contains("Lõppenud rollid", "20.11.2026");
    assertThat(browser.get("/naidisvald/logi").body())
        .contains("Andis rolli", "Lõpetas rolli", "Priit Proov", "lahkus töölt");
  }

  @Test
  void whatIsWrongIsSaidBesideEachField() {
    var browser = TestBrowser.signedIn(port, "haldur");

    var answer = give(browser, "60001019907", "", "homme", "");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("isikukood-viga", "roll-viga", "alates-viga", "alus-viga")
        .contains("value=\"60001019907\"", "value=\"Mari-Liis\"");
  }

  @Test
  void aMunicipalityGivesNoNationalRole() {
    var answer =
        give(
            TestBrowser.signedIn(port, "haldur"),
            "60001019906",
            "COORDINATOR",
            "01.11.2026",
            "käskkiri");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("roll-viga");
  }

  @Test
  void aMemberIsAMemberOfABody() {
    var answer =
        give(
            TestBrowser.signedIn(port, "haldur"), "60001019906", "CHAIR", "01.11.2026", "valimine");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Valige kogu");
  }

  @Test
  void nobodyLooksAfterAnotherMunicipalitysPeople() {
    var browser = TestBrowser.signedIn(port, "haldur");

    assertThat(browser.get("/elva/inimesed").statusCode()).isEqualTo(403);
    assertThat(TestBrowser.signedIn(port, "elanik").get(LIST).statusCode()).isEqualTo(403);
    var token = browser.submit("/mina", "/elva/inimesed", "isikukood", "60001019906");
    assertThat(token.statusCode()).isEqualTo(403);
  }

  @Test
  void theFormsStandInEveryLanguage() {
    var browser = TestBrowser.signedIn(port, "haldur");

    assertThat(browser.get(LIST + "/uus?keel=en").body()).contains("Giving a role");
    assertThat(browser.get(LIST + "?keel=ru").body()).contains("Люди и роли");
  }

  private static HttpResponse<String> give(
      TestBrowser browser, String code, String role, String from, String reason) {
    return browser.submit(
        LIST + "/uus",
        LIST,
        "isikukood",
        code,
        "eesnimi",
        "Mari-Liis",
        "perenimi",
        "Männik",
        "roll",
        role,
        "alates",
        from,
        "kuni",
        "",
        "alus",
        reason);
  }
}
