package ee.kogukoda.identity.signin;

import ee.kogukoda.identity.Attempts;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Counts attempts to sign in, for all instances together, and refuses where there are too many.
@Component
class SignInAttempts {
  private final Attempts attempts;
  private final SignInSettings settings;

  SignInAttempts(Attempts attempts, SignInSettings settings) {
    this.attempts = attempts;
    this.settings = settings;
  }

  void countForAddress(HttpServletRequest request, HttpServletResponse response) {
    count("address " + network(request.getRemoteAddr()), settings.perAddress(), response);
  }

  void countForPerson(PersonId person, HttpServletResponse response) {
    count("person " + person, settings.perPerson(), response);
  }

  private void count(String source, int allowed, HttpServletResponse response) {
    Optional<Duration> pause = attempts.count(source, allowed, settings.window());
    if (pause.isEmpty()) return;
    long seconds = pause.get().toSeconds();
    response.setHeader("Retry-After", Long.toString(seconds));
    throw new Refused(IdentityRefusal.TOO_MANY_ATTEMPTS, (seconds + 59) / 60);
  }

  /// One household or firm has a whole network of version 6 addresses; its first half names it.
  static String network(String address) {
    try {
      InetAddress parsed = InetAddress.ofLiteral(address);
      if (!(parsed instanceof Inet6Address)) return address;
      return HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
