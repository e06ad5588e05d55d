package ee.kogukoda.meetings.people;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// For how long each member was present between two days: the sheet from which fees are paid.
///
/// @param form the two days
/// @param csv address of the same as a table, without its ending
public record FeePage(
    Frame frame, String body, Form form, String from, String last, List<Row> rows, String csv) {
  /// A member's line; minutes as whole numbers.
  public record Row(String name, int sessions, int present, long minutes, long presided) {}
}
