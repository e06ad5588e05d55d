package ee.kogukoda.meetings.factions;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The factions of the council, those that have ended after the others.
///
/// @param create address of the form that forms one; null for whoever may not
public record FactionsPage(Frame frame, List<Row> rows, @Nullable String create) {
  /// @param about how many members, who leads it; or when it ended
  public record Row(String name, String href, String about) {}
}
