package ee.kogukoda.municipalities;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page of all: find a municipality, and what Kogukoda is.
///
/// @param count how many municipalities there are today
/// @param demo the made-up municipality, where it is loaded
public record NationalFrontPage(
    Frame frame, int count, List<CountyGroup> counties, @Nullable Link demo) {
  /// The municipalities of one county, by name.
  public record CountyGroup(String name, List<Link> municipalities) {}
}
