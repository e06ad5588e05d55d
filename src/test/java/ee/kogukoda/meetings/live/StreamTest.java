package ee.kogukoda.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The streams of a session's screens, as many come at once.
@KogukodaTest
class StreamTest {
  private static final int SPECTATORS = 200;

  @LocalServerPort private int port;
  @Autowired private DemoEvening evening;
  @Autowired private Statements statements;

  @Test
  void howeverManySpectatorsComeAtOnceTheDatabaseIsAskedAsForOne() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    try {
      List<String> asked =
          statements.during(() -> {
            var opening =
                IntStream.range(0, SPECTATORS).mapToObj(_ -> open(client, "otse")).toList();
            for (var stream : opening) {
              HttpResponse<InputStream> answer = stream.join();
              assertThat(answer.statusCode()).isEqualTo(200);
              assertThat(firstLines(answer.body())).contains("retry: ");
            }
          });

      assertThat(asked).hasSizeLessThan(15);
    } finally {
      // Not closed, which would wait for streams that do not end, above all when the test fails.
      client.shutdownNow();
    }
  }

  @Test
  void whatNotEverybodyMaySeeIsAskedForEachTime() {
    TestBrowser outsider = TestBrowser.signedIn(port, "elanik");

    for (String audience : List.of("saal", "juhataja", "liige", "sekretar"))
      assertThat(outsider.get(evening.address() + "/voog?kes=" + audience).statusCode())
          .as(audience)
          .isEqualTo(403);
    assertThat(outsider.get(evening.address() + "/voog?kes=keegi").statusCode()).isEqualTo(404);
  }

  @Test
  void aSessionInDraftHasNoStream() {
    String draft = "/naidisvald/istungid/" + evening.day().plusWeeks(4);

    assertThat(new TestBrowser(port).get(draft + "/voog?kes=otse").statusCode()).isEqualTo(404);
  }

  private CompletableFuture<HttpResponse<InputStream>> open(HttpClient client, String audience) {
    URI address =
        URI.create(
            "http://localhost:" + port + evening.address() + "/voog?keel=et&kes=" + audience);
    return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
  }

  private static String firstLines(InputStream stream) throws Exception {
    byte[] bytes = new byte[20];
    int read = stream.read(bytes);
    return new String(bytes, 0, Math.max(read, 0));
  }
}
