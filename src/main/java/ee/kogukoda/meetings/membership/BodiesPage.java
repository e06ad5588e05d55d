package ee.kogukoda.meetings.membership;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bodies of a municipality.
///
/// @param create address of the form that founds one; null for whoever may not
public record BodiesPage(Frame frame, List<Row> rows, @Nullable String create) {
  /// @param about what sort of body, how many seats
  public record Row(String name, String about, String href) {}
}
