package ee.kogukoda.identity.signin;

import ee.kogukoda.refusal.Refused;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Hands a refusal from a filter, where no controller has been reached, to the web floor's page for
/// it.
final class RefusalPage {
  private RefusalPage() {}

  static void send(
      HttpServletRequest request, HttpServletResponse response, int status, Refused refused)
      throws IOException {
    request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refused);
    response.sendError(status);
  }
}
