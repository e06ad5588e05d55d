package ee.kogukoda.identity.own;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.identity.signin.SignIn;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Where a person is signed in, for the person to see and to end.
@Component
class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final SignIn signIn;

  Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, SignIn signIn) {
    this.sessions = sessions;
    this.signIn = signIn;
  }

  /// @param handle names the session without giving its key away
  /// @param current whether it is the one of this request
  record Seen(
      String handle, String key, Instant since, Instant lastUsed, String agent, boolean current) {}

  /// Last used first.
  List<Seen> listOf(PersonId person, HttpServletRequest request) {
    String own = request.getSession().getId();
    return sessions.findByPrincipalName(person.toString()).values().stream()
        .map(session -> seen(session, own))
        .sorted(Comparator.comparing(Seen::lastUsed).reversed())
        .toList();
  }

  void end(PersonId person, String handle, HttpServletRequest request) {
    Seen session =
        listOf(person, request).stream()
            .filter(each -> each.handle().equals(handle) && !each.current())
            .findFirst()
            .orElseThrow(() -> new Refused(IdentityRefusal.SESSION_MISSING));
    sessions.deleteById(session.key());
    signIn.record(Visitor.current(), "identity.session_ended", Map.of("sessions", 1));
  }

  /// Signs the person out everywhere but here.
  int endOthers(PersonId person, HttpServletRequest request) {
    List<Seen> others = listOf(person, request).stream().filter(each -> !each.current()).toList();
    others.forEach(each -> sessions.deleteById(each.key()));
    signIn.record(Visitor.current(), "identity.session_ended", Map.of("sessions", others.size()));
    return others.size();
  }

  private static Seen seen(Session session, String own) {
    Instant since =
        Objects.requireNonNullElse(
            session.<Instant>getAttribute(SignIn.SINCE), session.getCreationTime());
    String agent = Objects.requireNonNullElse(session.<String>getAttribute(SignIn.AGENT), "");
    return new Seen(
        handle(session.getId()),
        session.getId(),
        since,
        session.getLastAccessedTime(),
        agent,
        session.getId().equals(own));
  }

  private static String handle(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
