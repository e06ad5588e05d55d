package ee.kogukoda.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A template and the one record it shows. Templates take it as `page`.
public final class Page {
  private Page() {}

  /// @param template path under `src/main/jte` without its ending, for example `meetings/session`
  public static ModelAndView of(String template, Object page) {
    return new ModelAndView("jte:" + template, "page", page);
  }

  /// The same with another status, as for a form that must be corrected (422).
  public static ModelAndView of(HttpStatus status, String template, Object page) {
    ModelAndView view = of(template, page);
    view.setStatus(status);
    return view;
  }
}
