package ee.kogukoda.web.forms;

import org.jspecify.annotations.Nullable;

/// One answer that a form offers: as options of a list or as radio buttons.
///
/// @param value what the form sends
/// @param help a sentence under the label, or null
public record Choice(String value, String label, @Nullable String help) {
  public Choice(String value, String label) {
    this(value, label, null);
  }
}
