package ee.kogukoda.identity;

import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;

/// What waits for the signed-in person.
///
/// @param places where the person holds a role, so that there is a way on when nothing waits
public record DeskPage(Frame frame, List<Section> sections, List<Link> places) {

  /// Tasks of one stretch of time, the earliest first.
  public record Section(String title, List<Desk.Task> tasks) {}
}
