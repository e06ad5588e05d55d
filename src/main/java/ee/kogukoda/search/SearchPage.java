package ee.kogukoda.search;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The box and what was found, as the page shows it.
///
/// @param asked the words as they were typed
/// @param kind the kind that is chosen, or empty
/// @param kinds ways to each kind, the first one to all
/// @param current address of the chosen kind among them
/// @param total what was found, in words
/// @param similar whether these only resemble what was typed
/// @param wider the same question over the whole country; null where it is asked already
public record SearchPage(
    Frame frame,
    String asked,
    String kind,
    List<Link> kinds,
    String current,
    List<Line> lines,
    String total,
    boolean similar,
    @Nullable String wider,
    @Nullable String previous,
    @Nullable String next) {
  public SearchPage {
    kinds = List.copyOf(kinds);
    lines = List.copyOf(lines);
  }

  /// One answer.
  ///
  /// @param place the municipality's name; null where that goes without saying
  public record Line(
      String href,
      Passage title,
      String kind,
      @Nullable String place,
      @Nullable LocalDate day,
      Passage excerpt) {}
}
