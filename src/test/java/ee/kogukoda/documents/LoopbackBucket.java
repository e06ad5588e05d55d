package ee.kogukoda.documents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The part of S3 that the house uses, in memory: PUT, HEAD and GET of an object.
final class LoopbackBucket implements AutoCloseable {
  private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
  private final AtomicInteger uploads = new AtomicInteger();
  private final HttpServer server;

  private LoopbackBucket(HttpServer server) {
    this.server = server;
  }

  static LoopbackBucket start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    LoopbackBucket bucket = new LoopbackBucket(server);
    server.createContext("/", bucket::answer);
    server.start();
    return bucket;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  Set<String> keys() {
    return objects.keySet();
  }

  int uploads() {
    return uploads.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String key = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (exchange.getRequestMethod().equals("PUT")) {
      boolean chunked = exchange.getRequestHeaders().containsKey("x-amz-decoded-content-length");
      objects.put(key, chunked ? unchunk(body) : body);
      uploads.incrementAndGet();
      exchange.sendResponseHeaders(200, -1);
    } else if (objects.get(key) instanceof byte[] object) {
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.getResponseHeaders().add("Content-Length", String.valueOf(object.length));
      exchange.sendResponseHeaders(200, head ? -1 : object.length);
      if (!head) exchange.getResponseBody().write(object);
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  /// Over plain HTTP the client signs each chunk: `size;chunk-signature=…` before every one.
  private static byte[] unchunk(byte[] body) throws IOException {
    var in = new ByteArrayInputStream(body);
    var out = new ByteArrayOutputStream();
    for (int size = size(in); size > 0; size = size(in)) {
      out.write(in.readNBytes(size));
      in.skipNBytes(2);
    }
    return out.toByteArray();
  }

  private static int size(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) line.write(c);
    String text = line.toString(StandardCharsets.US_ASCII).strip();
    return Integer.parseInt(text.split(";")[0], 16);
  }
}
