package ee.kogukoda.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Both scanners against servers that speak their protocols on the loopback.
class VirusScanTest {
  private static final int SIZE = 150_000;

  @TempDir Path folder;
  private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
  private String head = "";

  @Test
  void clamdGetsTheWholeFileAndSaysThatItIsClean() throws Exception {
    try (ServerSocket server = clamd("stream: OK\0")) {
      assertThat(new ClamdScan("127.0.0.1", server.getLocalPort()).findInfection(file())).isEmpty();
    }
    assertThat(received.take()).hasSize(SIZE);
  }

  @Test
  void clamdNamesTheInfection() throws Exception {
    try (ServerSocket server = clamd("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
      assertThat(ClamdScan.at("127.0.0.1:" + server.getLocalPort()).findInfection(file()))
          .contains("Win.Test.EICAR_HDB-1");
    }
  }

  @Test
  void anErrorOrSilenceOfClamdIsNoCleanBill() throws Exception {
    Path file = file();
    try (ServerSocket server = clamd("INSTREAM size limit exceeded. ERROR\0")) {
      var scan = new ClamdScan("127.0.0.1", server.getLocalPort());
      assertThatThrownBy(() -> scan.findInfection(file)).isInstanceOf(IOException.class);
    }
    var nobody = new ClamdScan("127.0.0.1", freePort());
    assertThatThrownBy(() -> nobody.findInfection(file)).isInstanceOf(IOException.class);
  }

  @Test
  void icapLetsACleanFilePassUnchanged() throws Exception {
    try (ServerSocket server = icap("ICAP/1.0 204 No modifications needed\r\n\r\n")) {
      assertThat(icapAt(server).findInfection(file())).isEmpty();
    }
    assertThat(received.take()).hasSize(SIZE);
    assertThat(head)
        .startsWith("RESPMOD icap://127.0.0.1:")
        .contains("Allow: 204")
        .contains("res-body=" + head.substring(head.indexOf("GET ")).length());
  }

  @Test
  void icapNamesTheInfectionOrAtLeastRefuses() throws Exception {
    String named =
        "ICAP/1.0 200 OK\r\nX-Infection-Found: Type=0; Resolution=2; Threat=Eicar;\r\n\r\n";
    try (ServerSocket server = icap(named)) {
      assertThat(icapAt(server).findInfection(file())).contains("Eicar");
    }
    try (ServerSocket server = icap("ICAP/1.0 200 OK\r\nISTag: x\r\n\r\n")) {
      assertThat(icapAt(server).findInfection(file())).contains("?");
    }
    try (ServerSocket server = icap("ICAP/1.0 503 Service overloaded\r\n\r\n")) {
      Path file = file();
      assertThatThrownBy(() -> icapAt(server).findInfection(file)).isInstanceOf(IOException.class);
    }
  }

  private static IcapScan icapAt(ServerSocket server) {
    return new IcapScan(URI.create("icap://127.0.0.1:" + server.getLocalPort() + "/avscan"));
  }

  private Path file() throws IOException {
    return Files.write(folder.resolve("file"), new byte[SIZE]);
  }

  private ServerSocket clamd(String answer) throws IOException {
    return serve(socket -> {
      var in = new DataInputStream(socket.getInputStream());
      assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
      var body = new ByteArrayOutputStream();
      for (int size = in.readInt(); size > 0; size = in.readInt()) {
        body.write(in.readNBytes(size));
      }
      received.add(body.toByteArray());
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    });
  }

  private ServerSocket icap(String answer) throws IOException {
    return serve(socket -> {
      InputStream in = socket.getInputStream();
      var lines = new StringBuilder();
      for (int blank = 0; blank < 3; ) {
        String line = line(in);
        lines.append(line).append("\r\n");
        if (line.isEmpty()) blank++;
      }
      head = lines.toString();
      var body = new ByteArrayOutputStream();
      for (int size = Integer.parseInt(line(in), 16);
          size > 0;
          size = Integer.parseInt(line(in), 16)) {
        body.write(in.readNBytes(size));
        line(in);
      }
      received.add(body.toByteArray());
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    });
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  private interface Talk {
    void with(Socket socket) throws IOException;
  }

  private static ServerSocket serve(Talk talk) throws IOException {
    ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual()
        .start(() -> {
          try (Socket socket = server.accept()) {
            talk.with(socket);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    return server;
  }

  private static int freePort() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      return server.getLocalPort();
    }
  }
}
