package ee.kogukoda.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/// Addresses that keep what the reader looks for.
final class AuditQuery {
  private AuditQuery() {}

  static String older(HttpServletRequest request, long number) {
    return from(request, "").replaceQueryParam("enne", number).build().toUriString();
  }

  static String csv(HttpServletRequest request) {
    return from(request, ".csv").replaceQueryParam("enne").build().toUriString();
  }

  private static UriComponentsBuilder from(HttpServletRequest request, String ending) {
    return UriComponentsBuilder.fromPath(request.getRequestURI() + ending)
        .query(request.getQueryString());
  }
}
