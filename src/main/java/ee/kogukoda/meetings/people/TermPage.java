package ee.kogukoda.meetings.people;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Attendance and votes of a body's members in one term.
///
/// @param terms the terms as links; the one shown is `term`
/// @param sorts address of the list sorted by each column
/// @param sorted the direction of each sorted column
public record TermPage(
    Frame frame,
    String term,
    List<Link> terms,
    String period,
    List<Row> rows,
    Map<String, String> sorts,
    Map<String, String> sorted,
    String csv) {

  /// @return ascending, descending or null
  public @Nullable String sorted(String column) {
    return sorted.get(column);
  }

  /// A member's figures.
  public record Row(
      String name,
      @Nullable String href,
      String faction,
      String sessions,
      String share,
      String hours,
      String speeches,
      String votes,
      String cast) {}
}
