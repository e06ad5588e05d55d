package ee.kogukoda.municipalities;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All municipalities in a table, or those whose name or county holds what was asked.
///
/// @param asked what was typed into the box, or empty
/// @param ended those that have joined another
public record MunicipalityListPage(Frame frame, String asked, List<Row> rows, List<Ended> ended) {
  /// @param population as written, or empty where it is not known
  public record Row(Link municipality, String county, String population, String councilSeats) {}

  public record Ended(Link municipality, @Nullable Link successor) {}
}
