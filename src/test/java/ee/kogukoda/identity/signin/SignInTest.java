package ee.kogukoda.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@KogukodaTest
class SignInTest {
  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void aPersonaIsInWithOneClick() {
    var browser = new TestBrowser(port);

    var answer = browser.submit("/sisene", "/sisene/naidis/haldur");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/laud");
    assertThat(browser.get("/sisene").body()).contains("Priit Proov");
  }

  @Test
  void whoWantedAPageComesBackToIt() {
    var browser = new TestBrowser(port);

    var answer = browser.submit("/sisene?edasi=/naidisvald/logi", "/sisene/naidis/haldur");

    assertThat(answer.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/naidisvald/logi");
  }

  @Test
  void aLinkToTheDoorLeadsNobodyElsewhere() {
    var browser = new TestBrowser(port);

    var answer = browser.submit("/sisene?edasi=//evil.example/", "/sisene/naidis/haldur");

    assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/laud");
  }

  @Test
  void theSessionHasANewKeyAfterSigningIn() {
    var browser = new TestBrowser(port);
    browser.get("/sisene");
    String before = browser.cookie("kogukoda").orElseThrow();

    browser.submit("/sisene", "/sisene/naidis/elanik");

    assertThat(browser.cookie("kogukoda")).isPresent().get().isNotEqualTo(before);
  }

  @Test
  void theSessionCookieIsKeptFromScriptsAndOtherSites() {
    var answer = new TestBrowser(port).get("/sisene");

    assertThat(answer.headers().firstValue("Set-Cookie"))
        .get()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
  }

  @Test
  void behindHttpsTheCookieIsSecureAndBrowsersAreToldToStay() {
    var answer = new TestBrowser(port).get("/sisene", "X-Forwarded-Proto", "https");

    assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("Secure");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  @Test
  void aFormWithoutItsTokenIsRefusedWithAPage() {
    var answer = new TestBrowser(port).post("/sisene/naidis/haldur");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("<html", "kaitsekood");
  }

  @Test
  void whoHasSignedOutIsOut() {
    var browser = TestBrowser.signedIn(port, "haldur");

    browser.submit("/sisene", "/valju");

    assertThat(browser.get("/sisene").body()).doesNotContain("/valju");
    assertThat(
            jdbc.sql("select count(*) from audit.entry where action = 'identity.signed_out'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  @Test
  void anUnknownPersonaIsNotFound() {
    var answer = new TestBrowser(port).submit("/sisene", "/sisene/naidis/keegi");

    assertThat(answer.statusCode()).isEqualTo(404);
  }
}
