package ee.kogukoda.meetings.notes;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that somebody has noted in a municipality.
public record OwnNotesPage(Frame frame, String base, List<Sitting> sittings) {
  public record Sitting(String title, String href, List<Row> rows) {}

  public record Row(String item, @Nullable String mark, String text) {}
}
