package ee.kogukoda.identity.signin;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts everything that is tried at the door, whichever way in; looking at the door is free.
final class AttemptFilter extends OncePerRequestFilter {
  private final SignInAttempts attempts;

  AttemptFilter(SignInAttempts attempts) {
    this.attempts = attempts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      attempts.countForAddress(request, response);
    } catch (Refused refused) {
      Refusals.send(request, response, refused);
      return;
    }
    chain.doFilter(request, response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/sisene/");
  }
}
