package ee.kogukoda.municipalities;

import ee.kogukoda.database.Scope;
import ee.kogukoda.web.Place;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises the municipality in the first part of the address and works on in its place and
/// scope. Stands before everything that asks who the visitor is, since roles are held in a
/// municipality.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class PlaceFilter extends OncePerRequestFilter {
  private final Municipalities municipalities;

  PlaceFilter(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var path = path(request);
    var first = firstPart(path);
    var found = municipalities.findBySlug(first);
    if (found.isPresent()) {
      continueIn(found.get(), request, response, chain);
      return;
    }
    var byLongSlug =
        isReading(request) ? municipalities.findByLongSlug(first) : Optional.<Municipality>empty();
    if (byLongSlug.isPresent()) {
      redirect(byLongSlug.get(), path.substring(1 + first.length()), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private static void continueIn(
      Municipality here,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    try {
      place(here)
          .bind()
          .call(() ->
              Scope.call(
                  here.id().value(),
                  () -> {
                    chain.doFilter(request, response);
                    return true;
                  }));
    } catch (ServletException | IOException | RuntimeException passed) {
      throw passed;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Place place(Municipality here) {
    return new Place(
        here.id().value(),
        here.slug(),
        here.name(),
        here.genitive(),
        here.accent(),
        null,
        here.demo());
  }

  private static void redirect(
      Municipality there, String rest, HttpServletRequest request, HttpServletResponse response) {
    var query = request.getQueryString();
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    response.setHeader(
        HttpHeaders.LOCATION,
        request.getContextPath() + "/" + there.slug() + rest + (query == null ? "" : "?" + query));
  }

  private static boolean isReading(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  // An error page belongs to the place of the address that failed.
  private static String path(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var uri = failed == null ? request.getRequestURI() : (String) failed;
    return uri.substring(request.getContextPath().length());
  }

  private static String firstPart(String path) {
    int end = path.indexOf('/', 1);
    return path.isEmpty() ? "" : path.substring(1, end < 0 ? path.length() : end);
  }
}
