package ee.kogukoda.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;

/// A mail server that takes every letter and keeps it, as much of SMTP as a sender needs (RFC
/// 5321).
final class Mailbox implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final List<String> letters = new CopyOnWriteArrayList<>();

  Mailbox() throws IOException {
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return door.getLocalPort();
  }

  List<MimeMessage> letters() {
    return letters.stream().map(Mailbox::parse).toList();
  }

  private void listen() {
    while (!door.isClosed()) {
      try (Socket sender = door.accept()) {
        take(sender);
      } catch (IOException over) {
        // The sender has left, or the door is closed.
      }
    }
  }

  private void take(Socket sender) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(sender.getInputStream(), StandardCharsets.ISO_8859_1));
    var out = new PrintWriter(sender.getOutputStream(), true, StandardCharsets.US_ASCII);
    out.print("220 mailbox\r\n");
    out.flush();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      boolean data = line.equalsIgnoreCase("DATA");
      out.print(
          data ? "354 go on\r\n" : line.equalsIgnoreCase("QUIT") ? "221 bye\r\n" : "250 OK\r\n");
      out.flush();
      if (!data) continue;
      letters.add(read(in));
      out.print("250 taken\r\n");
      out.flush();
    }
  }

  private static String read(BufferedReader in) throws IOException {
    var letter = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
      letter.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    return letter.toString();
  }

  private static MimeMessage parse(String letter) {
    try {
      return new MimeMessage(
          Session.getInstance(new Properties()),
          new ByteArrayInputStream(letter.getBytes(StandardCharsets.ISO_8859_1)));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
