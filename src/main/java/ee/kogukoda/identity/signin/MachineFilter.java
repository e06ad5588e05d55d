package ee.kogukoda.identity.signin;

import ee.kogukoda.access.AccessRefusal;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.identity.machines.MachineKeys;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Refusals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in who brings a key that opens, as that key. Guessing is counted by the network it comes
/// from.
final class MachineFilter extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";
  private static final int LONGEST_TOKEN = 200;
  private static final int LONGEST_SCREEN = 200;

  private final MachineKeys keys;
  private final SignInAttempts attempts;

  MachineFilter(MachineKeys keys, SignInAttempts attempts) {
    this.keys = keys;
    this.attempts = attempts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try {
      visitor(request, response)
          .call(() -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (Refused refused) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      Refusals.send(request, response, refused);
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private Visitor visitor(HttpServletRequest request, HttpServletResponse response) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    if (header == null || !bearer) throw new Refused(AccessRefusal.KEY_NEEDED);
    String token = header.substring(BEARER.length()).strip();
    Optional<Visitor> visitor =
        token.length() > LONGEST_TOKEN
            ? Optional.empty()
            : keys.findVisitor(token, screen(request));
    if (visitor.isPresent()) return visitor.get();
    attempts.countForAddress(request, response);
    throw new Refused(AccessRefusal.KEY_NOT_ACCEPTED);
  }

  private static String screen(HttpServletRequest request) {
    String address = request.getRequestURI();
    return address.length() > LONGEST_SCREEN ? address.substring(0, LONGEST_SCREEN) : address;
  }
}
