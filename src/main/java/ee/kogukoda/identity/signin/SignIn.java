package ee.kogukoda.identity.signin;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The end of every way in.
@Component
public class SignIn {
  /// How somebody has shown who they are.
  public enum Way {
    TARA,
    PASSKEY,
    PERSONA
  }

  /// When and with which browser a session was begun: the names under which it keeps them.
  public static final String SINCE = "signin.since";

  public static final String AGENT = "signin.agent";
  private static final String ONWARD = "signin.onward";
  private static final Duration LEFT_ALONE_AT_THE_DOOR = Duration.ofMinutes(30);
  private static final Duration LEFT_ALONE_INSIDE = Duration.ofHours(12);

  private final Mandates mandates;
  private final SignInAttempts attempts;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final SecurityContextRepository contexts;
  private final SessionAuthenticationStrategy sessions;
  private final Clock clock;

  SignIn(
      Mandates mandates,
      SignInAttempts attempts,
      Audit audit,
      TransactionOperations transactions,
      SecurityContextRepository contexts,
      SessionAuthenticationStrategy sessions,
      Clock clock) {
    this.mandates = mandates;
    this.attempts = attempts;
    this.audit = audit;
    this.transactions = transactions;
    this.contexts = contexts;
    this.sessions = sessions;
    this.clock = clock;
  }

  /// Remembers, at the door, where the person wanted to go.
  void waitAtTheDoor(HttpServletRequest request, @Nullable String onward) {
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval((int) LEFT_ALONE_AT_THE_DOOR.toSeconds());
    if (Onward.isOurs(onward)) session.setAttribute(ONWARD, onward);
  }

  /// Lets the person in.
  ///
  /// @return the address to go on to
  public String letIn(
      PersonId person, Way way, HttpServletRequest request, HttpServletResponse response) {
    attempts.countForPerson(person, response);
    Visitor visitor =
        mandates
            .findVisitor(person, request.getRequestURI())
            .orElseThrow(() -> new Refused(IdentityRefusal.PERSON_MISSING));
    var signedIn = new SignedIn(person);
    request.getSession();
    sessions.onAuthentication(signedIn, request, response);
    var context = new SecurityContextImpl(signedIn);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    HttpSession session = request.getSession();
    session.setMaxInactiveInterval((int) LEFT_ALONE_INSIDE.toSeconds());
    session.setAttribute(SINCE, clock.instant());
    session.setAttribute(AGENT, Objects.toString(request.getHeader("User-Agent"), ""));
    record(visitor, "identity.signed_in", Map.of("way", way.name().toLowerCase(Locale.ROOT)));
    Object onward = session.getAttribute(ONWARD);
    session.removeAttribute(ONWARD);
    return onward instanceof String address ? address : "/laud";
  }

  /// Writes what this visitor has done about signing in or out into the audit log.
  public void record(Visitor visitor, String action, Map<String, ?> details) {
    String person = Objects.toString(visitor.person());
    visitor.run(() ->
        transactions.executeWithoutResult(
            status -> audit.record(action, "person", person, details)));
  }
}
