package ee.kogukoda.meetings.screens;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Parts of a screen as HTML, outside of any request.
@Component
class Fragments {
  private final TemplateEngine templates;

  Fragments(TemplateEngine templates) {
    this.templates = templates;
  }

  String render(String template, Map<String, Object> parameters) {
    var out = new StringOutput();
    templates.render("meetings/" + template + ".jte", parameters, out);
    return out.toString();
  }
}
