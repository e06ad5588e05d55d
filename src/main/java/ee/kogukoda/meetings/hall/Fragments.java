package ee.kogukoda.meetings.hall;

import ee.kogukoda.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/// A live page whole, or its changing part alone, for a browser that has the rest already.
public final class Fragments {
  private Fragments() {}

  /// @param template of the page; its changing part is the template with `Part` behind its name
  public static ModelAndView of(HttpServletRequest request, String template, Object page) {
    boolean part =
        request.getHeader("X-Fragment") != null || request.getHeader("HX-Request") != null;
    return Page.of(part ? template + "Part" : template, page);
  }
}
