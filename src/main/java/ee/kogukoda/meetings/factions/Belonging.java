package ee.kogukoda.meetings.factions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stretch of days on which somebody belongs to a faction, and leads it or does not.
///
/// @param end the first day without; null while that is not known
record Belonging(
    UUID id,
    UUID faction,
    UUID person,
    String name,
    boolean leads,
    LocalDate from,
    @Nullable LocalDate end,
    String basis) {

  boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && (end == null || end.isAfter(day));
  }

  /// Whether it holds on the day or begins later.
  boolean reaches(LocalDate day) {
    return (end == null || end.isAfter(day)) && !from.equals(end);
  }
}
