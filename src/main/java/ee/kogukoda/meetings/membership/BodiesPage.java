package ee.kogukoda.meetings.membership;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bodies of a municipality.
///
/// @param create address of the form that founds one; null for whoever may not
///
/// @param ended those that are no more, also of municipalities that have joined this one
/// @param successor the municipality that carries on here; null where this one goes on itself
/// @param merge address of the form that ends all bodies after a merger; null for whoever may not
public record BodiesPage(
    Frame frame,
    List<Row> rows,
    @Nullable String create,
    List<Row> ended,
    @Nullable Link successor,
    @Nullable String merge) {
  /// @param about what sort of body, how many seats
  public record Row(String name, String about, String href) {}
}
