package ee.kogukoda.documents;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An ICAP server (RFC 3507): the file is offered as an answer of the web (RESPMOD). 204 means that
/// the server would not change it; whatever it would change or replace is not accepted.
record IcapScan(URI service) implements VirusScan {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 60_000;
  private static final int STANDARD_PORT = 1344;
  private static final List<String> NAMES =
      List.of("x-infection-found:", "x-virus-id:", "x-violations-found:");

  @Override
  public Optional<String> findInfection(Path file) throws IOException {
    int port = service.getPort() < 0 ? STANDARD_PORT : service.getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(service.getHost(), port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      send(file, new BufferedOutputStream(socket.getOutputStream()));
      return verdict(
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
    }
  }

  private void send(Path file, OutputStream out) throws IOException {
    String request = "GET /file HTTP/1.1\r\nHost: kogukoda\r\n\r\n";
    String response =
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: "
            + Files.size(file)
            + "\r\n\r\n";
    write(
        out,
        """
        RESPMOD %s ICAP/1.0
        Host: %s
        Allow: 204
        Connection: close
        Encapsulated: req-hdr=0, res-hdr=%d, res-body=%d

        """
            .formatted(
                service, service.getHost(), request.length(), request.length() + response.length())
            .replace("\n", "\r\n"));
    write(out, request + response);
    byte[] chunk = new byte[64 * 1024];
    try (InputStream content = Files.newInputStream(file)) {
      for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
        write(out, Integer.toHexString(read) + "\r\n");
        out.write(chunk, 0, read);
        write(out, "\r\n");
      }
    }
    write(out, "0\r\n\r\n");
    out.flush();
  }

  private static Optional<String> verdict(BufferedReader in) throws IOException {
    String status = in.readLine();
    if (status == null) throw new IOException("the ICAP server closed without an answer");
    if (status.startsWith("ICAP/1.0 204")) return Optional.empty();
    if (!status.startsWith("ICAP/1.0 200")) {
      throw new IOException("the ICAP server answered \"" + status + "\"");
    }
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (NAMES.stream().anyMatch(header::startsWith)) {
        return Optional.of(name(line.substring(line.indexOf(':') + 1).strip()));
      }
    }
    return Optional.of("?");
  }

  /// `Type=0; Resolution=2; Threat=Eicar;` has the name in its last part; others give it plainly.
  private static String name(String value) {
    int threat = value.indexOf("Threat=");
    String name = threat < 0 ? value : value.substring(threat + "Threat=".length());
    return name.replace(";", "").strip();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
