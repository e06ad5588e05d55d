package ee.kogukoda.meetings.walls;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;

/// The screens that follow a session, and the form that pairs one more.
///
/// @param device the address that a new screen opens, in full
/// @param shows what a screen can show
/// @param seating where the members are placed
public record WallsPage(
    Frame frame,
    Form form,
    String device,
    String back,
    List<Choice> shows,
    String seating,
    List<Line> screens) {

  /// @param here whether it follows this session; else it can be called here
  /// @param seen when it was last there, in words
  public record Line(
      String address, String name, String show, boolean here, boolean lost, String seen) {}
}
