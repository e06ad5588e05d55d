package ee.kogukoda.municipalities;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be corrected in a form that comes back, and in which field; empty in a fresh form.
public record Correction(String field, String message) {
  /// Nothing to correct.
  public static final Correction NONE = new Correction("", "");

  /// Passes a refusal on that is not about a field: it concerns the whole page.
  public static Correction of(Refused refused, Words words) {
    var field = refused.field();
    if (field == null) throw refused;
    return new Correction(field, words.say(refused.refusal().key(), refused.arguments().toArray()));
  }

  public @Nullable String at(String name) {
    return field.equals(name) ? message : null;
  }

  public List<Link> summary() {
    return field.isEmpty() ? List.of() : List.of(new Link(message, "#" + field));
  }
}
