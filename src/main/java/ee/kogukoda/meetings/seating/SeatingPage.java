package ee.kogukoda.meetings.seating;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The seats of a body and the form that changes them.
///
/// @param plan the rows as they are kept, a name or null for each seat; empty before the first time
public record SeatingPage(
    Frame frame,
    Form form,
    String about,
    String back,
    List<Line> members,
    List<List<@Nullable String>> plan) {

  /// A member with the names of the two fields.
  public record Line(String name, String row, String seat) {}
}
