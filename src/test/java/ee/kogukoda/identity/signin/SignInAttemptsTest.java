package ee.kogukoda.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@KogukodaTest
class SignInAttemptsTest {
  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Test
  void anAddressThatTriesTooOftenWaits() {
    var browser = new TestBrowser(port);
    String[] there = {"X-Forwarded-For", "203.0.113.7"};
    assertThat(browser.get("/sisene/kaudu/tara", there).statusCode()).isEqualTo(404);
    exhaust("address 203.0.113.7", 300);

    var answer = browser.get("/sisene/kaudu/tara", there);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 300L);
    assertThat(answer.body()).contains("<html", "sisse logida proovitud");
    assertThat(browser.get("/sisene", there).statusCode()).isEqualTo(200);
    assertThat(browser.get("/sisene/kaudu/tara").statusCode()).isEqualTo(404);
  }

  @Test
  void aPersonAsWhomTooManyTryWaits() {
    TestBrowser.signedIn(port, "koordinaator");
    exhaust("person %", 30);

    var answer = new TestBrowser(port).submit("/sisene", "/sisene/naidis/koordinaator");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(TestBrowser.signedIn(port, "elanik").get("/laud").statusCode()).isEqualTo(200);
  }

  @Test
  void afterTheWindowOneMayTryAgain() {
    TestBrowser.signedIn(port, "haldur");
    exhaust("person %", 30);
    jdbc.sql("update identity.attempt set window_start = window_start - interval '6 minutes'")
        .update();

    assertThat(TestBrowser.signedIn(port, "haldur").get("/laud").statusCode()).isEqualTo(200);
  }

  @Test
  void aNetworkOfVersionSixCountsAsOneAddress() {
    assertThat(SignInAttempts.network("2001:db8:1:2::1"))
        .isEqualTo(SignInAttempts.network("2001:db8:1:2:f::9"));
    assertThat(SignInAttempts.network("2001:db8:1:2::1"))
        .isNotEqualTo(SignInAttempts.network("2001:db8:1:3::1"));
    assertThat(SignInAttempts.network("192.0.2.1")).isEqualTo("192.0.2.1");
  }

  private void exhaust(String source, int count) {
    jdbc.sql("update identity.attempt set count = :count where source like :source")
        .param("count", count)
        .param("source", source)
        .update();
  }
}
