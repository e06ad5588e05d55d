package ee.kogukoda.web;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.web.live.Live;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The web floor within the whole application.
@KogukodaTest
class StatementsTest {
  @Autowired private Statements statements;
  @Autowired private JdbcClient jdbc;
  @Autowired private Live live;
  @LocalServerPort private int port;

  @Test
  void countsWhatIsAsked() throws Exception {
    assertThat(statements.during(() -> jdbc.sql("select 1").query(Integer.class).single()))
        .containsExactly("select 1");
  }

  @Test
  void staticFilesAndErrorsAskTheDatabaseNothing() throws Exception {
    var browser = new Browser(port);

    assertThat(
            statements.during(() -> {
              assertThat(browser.get("/robots.txt").statusCode()).isEqualTo(200);
              assertThat(browser.get("/favicon.ico").statusCode()).isEqualTo(200);
            }))
        .isEmpty();
  }

  @Test
  void pageThatDoesNotExistIsAFriendlyPageBehindSignInToo() throws Exception {
    HttpResponse<String> answer = new Browser(port).get("/pole/olemas", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Sellist lehte ei ole").doesNotContain("Exception");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void liveScreensRunWithTheApplication() {
    assertThat(live.isRunning()).isTrue();
  }
}
