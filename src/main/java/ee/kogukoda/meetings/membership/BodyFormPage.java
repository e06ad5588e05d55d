package ee.kogukoda.meetings.membership;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// A form about a body: its fields one under the other.
///
/// @param about a sentence above the fields; may be empty
public record BodyFormPage(
    Frame frame,
    Form form,
    String action,
    String back,
    String about,
    List<Field> fields,
    String button) {

  /// How a field is typed.
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    SELECT
  }

  /// @param help a sentence under the field, or null
  public record Field(
      Kind kind, String name, String label, String help, List<Choice> choices, boolean optional) {}
}
