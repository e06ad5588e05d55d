package ee.kogukoda.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The mail server, where the operator has named one.
@Component
class Post {
  private final @Nullable JavaMailSenderImpl server;
  private final String from;

  Post(
      @Value("${kogukoda.mail.host:}") String host,
      @Value("${kogukoda.mail.port:587}") int port,
      @Value("${kogukoda.mail.user:}") String user,
      @Value("${kogukoda.mail.password:}") String password,
      @Value("${kogukoda.mail.tls:true}") boolean tls,
      @Value("${kogukoda.mail.from:kogukoda@localhost}") String from) {
    this.server = host.isBlank() ? null : server(host, port, user, password, tls);
    this.from = from;
  }

  boolean isOpen() {
    return server != null;
  }

  /// @param id stays the same however often it is tried, so that a mail server can tell
  /// @param calendar an iCalendar file, or null
  void send(UUID id, String to, String subject, String body, byte @Nullable [] calendar)
      throws MessagingException {
    if (server == null) throw new IllegalStateException("no mail server");
    MimeMessage message = new Identified(server, id);
    var helper = new MimeMessageHelper(message, calendar != null, StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(to);
    helper.setSubject(subject);
    helper.setText(body);
    if (calendar != null)
      helper.addAttachment(
          "kutse.ics", new ByteArrayResource(calendar), "text/calendar; charset=utf-8");
    server.send(message);
  }

  private static JavaMailSenderImpl server(
      String host, int port, String user, String password, boolean tls) {
    var server = new JavaMailSenderImpl();
    server.setHost(host);
    server.setPort(port);
    server.setDefaultEncoding(StandardCharsets.UTF_8.name());
    var settings = server.getJavaMailProperties();
    settings.setProperty("mail.smtp.starttls.enable", String.valueOf(tls));
    settings.setProperty("mail.smtp.starttls.required", String.valueOf(tls));
    settings.setProperty("mail.smtp.connectiontimeout", "10000");
    settings.setProperty("mail.smtp.timeout", "20000");
    settings.setProperty("mail.smtp.writetimeout", "20000");
    if (!user.isBlank()) {
      server.setUsername(user);
      server.setPassword(password);
      settings.setProperty("mail.smtp.auth", "true");
    }
    return server;
  }

  private static final class Identified extends MimeMessage {
    private final UUID id;

    Identified(JavaMailSenderImpl server, UUID id) {
      super(server.getSession());
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@kogukoda>");
    }
  }
}
