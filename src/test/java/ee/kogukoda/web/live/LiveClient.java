package ee.kogukoda.web.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/// Keeps the lines of a stream as a browser would get them.
final class LiveClient implements AutoCloseable {
  final List<String> lines = new CopyOnWriteArrayList<>();
  final CompletableFuture<Void> ended;
  private final HttpClient client = HttpClient.newHttpClient();

  LiveClient(int port, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (headers.length > 0) request.headers(headers);
    ended =
        client
            .sendAsync(request.build(), BodyHandlers.ofLines())
            .thenAcceptAsync(answer -> answer.body().forEach(lines::add));
  }

  /// A mark, as in `id: 5.1f`, counts by its number.
  long count(String line) {
    return lines.stream()
        .filter(each -> each.equals(line) || line.startsWith("id: ") && each.startsWith(line + "."))
        .count();
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
