package ee.kogukoda.identity.signin;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.identity.Mandates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Binds the visitor to the whole request. Grants are looked up each time, so that a mandate that
/// is granted or ended takes effect with the next click, on every instance.
final class VisitorFilter extends OncePerRequestFilter {
  private static final int LONGEST_SCREEN = 200;

  private final Mandates mandates;

  VisitorFilter(Mandates mandates) {
    this.mandates = mandates;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Visitor visitor = visitor(request);
    // What a person sees for themselves is kept nowhere; what everybody sees may be asked for anew.
    response.setHeader("Cache-Control", visitor.isSignedIn() ? "no-store" : "no-cache");
    try {
      visitor.call(() -> {
        chain.doFilter(request, response);
        return true;
      });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private Visitor visitor(HttpServletRequest request) {
    String address = request.getRequestURI();
    String screen =
        address.length() > LONGEST_SCREEN ? address.substring(0, LONGEST_SCREEN) : address;
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn)
      return mandates
          .findVisitor(signedIn.person(), screen)
          .orElseGet(() -> Visitor.unknown(screen));
    return Visitor.unknown(screen);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
