package ee.kogukoda.meetings.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An unbroken stretch of days on which somebody holds a seat.
///
/// @param end the first day on which it is no longer held; null while that is not known
record Stretch(
    UUID id,
    UUID person,
    String name,
    LocalDate from,
    @Nullable LocalDate end,
    Beginning beginning,
    String basis,
    @Nullable Ending ending) {

  boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && (end == null || end.isAfter(day));
  }
}
