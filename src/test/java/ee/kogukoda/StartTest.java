package ee.kogukoda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@KogukodaTest
class StartTest {
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void theHouseStartsAndSaysOnlyThatItIsUp() throws Exception {
    var address = URI.create("http://127.0.0.1:%d/actuator/health".formatted(port));

    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("postgres");
  }

  @Test
  void theApplicationIsNotTheOwnerOfItsTables() {
    assertThat(jdbc.sql("select current_user").query(String.class).single())
        .isEqualTo("kogukoda_app");
  }
}
