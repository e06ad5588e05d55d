package ee.kogukoda.meetings.factions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A faction of a body.
///
/// @param end the first day on which it is no more; null while that is not known
/// @param basis the written notice by which it was formed
/// @param ending why it ended, or empty
record Faction(
    UUID id,
    UUID body,
    String slug,
    String name,
    LocalDate from,
    @Nullable LocalDate end,
    String basis,
    String ending) {

  boolean isOn(LocalDate day) {
    return end == null || end.isAfter(day);
  }
}
