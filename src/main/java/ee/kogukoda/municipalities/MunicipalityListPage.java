package ee.kogukoda.municipalities;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All municipalities in a table, or those whose name or county holds what was asked.
///
/// @param asked what was typed into the box, or empty
/// @param ended those that have joined another
/// @param csv where the rows are as a file of that kind; `xlsx` the same
public record MunicipalityListPage(
    Frame frame,
    String asked,
    List<Head> heads,
    List<Row> rows,
    List<Ended> ended,
    String csv,
    String xlsx) {
  /// @param href the same list sorted by this column
  /// @param sorted ascending, descending, or null where another column sorts
  public record Head(String label, String href, @Nullable String sorted, boolean number) {}

  /// @param population as written, or empty where it is not known
  public record Row(Link municipality, String county, String population, String councilSeats) {}

  public record Ended(Link municipality, @Nullable Link successor) {}
}
