package ee.kogukoda.identity;

import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Frame;
import java.util.List;

/// What waits for the signed-in person.
public record DeskPage(Frame frame, List<Section> sections) {

  /// Tasks of one stretch of time, the earliest first.
  public record Section(String title, List<Desk.Task> tasks) {}
}
