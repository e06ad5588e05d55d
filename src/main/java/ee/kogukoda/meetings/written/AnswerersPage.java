package ee.kogukoda.meetings.written;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// Who answers questions on each item of a session in writing.
///
/// @param people who can be named
public record AnswerersPage(
    Frame frame,
    Form form,
    String action,
    String back,
    List<Choice> items,
    List<Choice> people,
    List<Row> rows) {
  /// Somebody named for an item.
  public record Row(String item, String itemId, String person, String name) {}
}
