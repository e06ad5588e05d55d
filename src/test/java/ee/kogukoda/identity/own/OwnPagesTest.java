package ee.kogukoda.identity.own;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KogukodaTest
class OwnPagesTest {
  @LocalServerPort int port;

  @Test
  void showsRolesAndNothingWithoutSigningIn() {
    var answer = TestBrowser.signedIn(port, "haldur").get("/mina");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Priit Proov", "ametnik, Näidisvald", "Tundmatu seade");
    var stranger = new TestBrowser(port).get("/mina");
    assertThat(stranger.statusCode()).isEqualTo(302);
    assertThat(stranger.headers().firstValue("Location")).get().asString().contains("/sisene");
  }

  @Test
  void theDeskSaysWhatItIsWhenNothingWaits() {
    var answer = TestBrowser.signedIn(port, "elanik").get("/laud");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void anAddressForLettersIsKept() {
    var browser = TestBrowser.signedIn(port, "elanik");

    var answer =
        browser.submit("/mina", "/mina", "epost", "liis@naidis.example", "kirjakeel", "en");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(browser.get("/mina").body()).contains("liis@naidis.example", "on salvestatud");
  }

  @Test
  void whatIsNoAddressIsShownBesideItsField() {
    var browser = TestBrowser.signedIn(port, "elanik");

    var answer = browser.submit("/mina", "/mina", "epost", "liis", "kirjakeel", "et");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("epost-viga", "value=\"liis\"");
  }

  @Test
  void aPersonSignsOutEverywhereElse() {
    var here = TestBrowser.signedIn(port, "koordinaator");
    var there = TestBrowser.signedIn(port, "koordinaator");
    assertThat(there.get("/laud").statusCode()).isEqualTo(200);

    here.submit("/mina", "/mina/seansid/lopp");

    assertThat(there.get("/laud").statusCode()).isEqualTo(302);
    assertThat(here.get("/laud").statusCode()).isEqualTo(200);
  }

  @Test
  void aPersonEndsOneSessionWithoutSeeingItsKey() {
    var here = TestBrowser.signedIn(port, "haldur");
    var there = TestBrowser.signedIn(port, "haldur");
    String page = here.get("/mina").body();
    var handle = Pattern.compile("/mina/seansid/([0-9a-f]{24})/lopp").matcher(page);
    assertThat(handle.find()).isTrue();

    var answer = here.submit("/mina", handle.group(0));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(page).doesNotContain(there.cookie("kogukoda").orElseThrow());
  }

  @Test
  void nobodyEndsASessionThatIsNotTheirs() {
    var browser = TestBrowser.signedIn(port, "elanik");

    var answer = browser.submit("/mina", "/mina/seansid/000000000000000000000000/lopp");

    assertThat(answer.statusCode()).isEqualTo(404);
  }
}
