package ee.kogukoda;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.database.DatabaseTest;
import ee.kogukoda.database.FreshDatabase;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/// Two instances of the house on one PostgreSQL.
@DatabaseTest
class TwoInstancesTest {
  private static final String HEALTH = "/actuator/health/readiness";

  private final FreshDatabase database;
  private final HttpClient client = HttpClient.newHttpClient();

  TwoInstancesTest(FreshDatabase database) {
    this.database = database;
  }

  @Test
  void bothServeAndOneGoesOnWhenTheOtherIsKilled() throws Exception {
    try (var first = RunningInstance.launch(database);
        var second = RunningInstance.launch(database)) {
      assertThat(status(first)).isEqualTo(200);
      assertThat(status(second)).isEqualTo(200);
      assertThat(rowsOf("municipalities.municipality where slug = 'naidisvald'")).isOne();

      first.kill();

      assertThat(status(second)).isEqualTo(200);
      try (var again = RunningInstance.start(database, "--server.port=" + first.port())) {
        assertThat(again.port()).isEqualTo(first.port());
        assertThat(status(again)).isEqualTo(200);
      }
    }
  }

  private int status(RunningInstance instance) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(instance.at(HEALTH)).build();
    return client.send(request, BodyHandlers.ofString()).statusCode();
  }

  private long rowsOf(String table) {
    return database.asOwner().sql("select count(*) from " + table).query(Long.class).single();
  }
}
