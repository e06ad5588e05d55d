package ee.kogukoda.documents;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// clamd over TCP: the INSTREAM command, chunks with their length, and one line of answer.
record ClamdScan(String host, int port) implements VirusScan {
  private static final int CONNECT_MILLIS = 5_000;
  private static final int ANSWER_MILLIS = 60_000;
  private static final int CHUNK = 64 * 1024;

  static ClamdScan at(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("kogukoda.documents.clamd must be host:port");
    }
    return new ClamdScan(
        hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1)));
  }

  @Override
  public Optional<String> findInfection(Path file) throws IOException {
    try (Socket socket = new Socket();
        InputStream content = Files.newInputStream(file)) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      var out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      byte[] chunk = new byte[CHUNK];
      for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
        out.writeInt(read);
        out.write(chunk, 0, read);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(4096);
      return verdict(new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
    }
  }

  private static Optional<String> verdict(String answer) throws IOException {
    if (answer.equals("stream: OK")) return Optional.empty();
    if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
      return Optional.of(answer.substring("stream: ".length(), answer.length() - 6));
    }
    throw new IOException("clamd answered \"" + answer + "\"");
  }
}
