package ee.kogukoda.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stands in front of every page.
@KogukodaTest
class DefencesTest {
  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(strings = {"/sisene", "/kujundus", "/eiolemas", "/api/eiolemas"})
  void everyAnswerForbidsForeignScriptsAndFrames(String path) {
    var headers = new TestBrowser(port).get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).isPresent();
  }

  @Test
  void noPageCarriesScriptOrStyleInItself() {
    assertThat(new TestBrowser(port).get("/sisene").body())
        .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
        .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/naidisvald", "/naidisvald/istungid", "/robots.txt"})
  void whoOnlyReadsHasNoSession(String path) {
    int before = sessions();

    var answer = new TestBrowser(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Cache-Control"))
        .get()
        .asString()
        .doesNotContain("no-store");
    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void aMadeUpSessionCookieIsNotTakenOver() {
    var answer =
        new TestBrowser(port).get("/sisene", "Cookie", "kogukoda=bWluYS1vbGVuLXZhbGluYWQ=");

    assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().doesNotContain("bWluYS");
  }

  @Test
  void theInterfaceRefusesInItsOwnForm() {
    var answer = new TestBrowser(port).post("/api/midagi");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
  }

  private int sessions() {
    return jdbc.sql("select count(*) from platform.spring_session").query(Integer.class).single();
  }
}
