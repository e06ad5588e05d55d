package ee.kogukoda.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Extension point: what a module adds to the ways around. Asked for each page, so it answers from
/// the visitor's grants and the place, without a query; counts of what waits belong to the desk.
public interface Navigation {
  /// Where an entry stands: in the public header of a municipality, in the rail of those who work
  /// here, or in a signed-in person's own menu.
  enum Where {
    PUBLIC,
    WORK,
    PERSON
  }

  /// @param order smaller stands higher; the plan's systems keep to tens
  record Entry(Where where, int order, String label, String href) {}

  /// Entries for the current visitor ([ee.kogukoda.access.Visitor#current]) at this place; null for
  /// pages of no municipality.
  List<Entry> entries(Words words, @Nullable Place place);
}
