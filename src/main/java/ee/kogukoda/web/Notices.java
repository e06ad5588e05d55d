package ee.kogukoda.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The one line that greets a person on the page after an action. Kept in the session, which two
/// instances share, and shown once.
@Component
public class Notices {
  private static final String KIND = "notice.kind";
  private static final String TEXT = "notice.text";
  private static final String UNDO = "notice.undo";

  /// @param undo address to which a POST takes the action back, or null
  public void good(HttpServletRequest request, String text, @Nullable String undo) {
    put(request, "good", text, undo);
  }

  public void good(HttpServletRequest request, String text) {
    put(request, "good", text, null);
  }

  public void bad(HttpServletRequest request, String text) {
    put(request, "bad", text, null);
  }

  private static void put(
      HttpServletRequest request, String kind, String text, @Nullable String undo) {
    HttpSession session = request.getSession();
    session.setAttribute(KIND, kind);
    session.setAttribute(TEXT, text);
    if (undo != null) session.setAttribute(UNDO, undo);
  }

  Frame.@Nullable Notice take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(TEXT) instanceof String text)) return null;
    var notice =
        new Frame.Notice(
            String.valueOf(session.getAttribute(KIND)), text, (String) session.getAttribute(UNDO));
    session.removeAttribute(TEXT);
    session.removeAttribute(KIND);
    session.removeAttribute(UNDO);
    return notice;
  }
}
