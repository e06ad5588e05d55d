package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One round.
///
/// @param draftSlug address of the draft below the list
/// @param note inside the office
/// @param openToAll whether everybody may see it who may see the draft
/// @param summary null while it runs
record Round(
    UUID id,
    UUID draft,
    String draftSlug,
    String draftTitle,
    int version,
    String question,
    @Nullable String note,
    LocalDate due,
    boolean openToAll,
    Instant startedAt,
    String startedBy,
    @Nullable Instant closedAt,
    @Nullable String closedBy,
    @Nullable String summary) {
  /// So long after its last day an address outside still opens, if the round runs.
  private static final int GRACE = 30;

  boolean runs() {
    return closedAt == null;
  }

  boolean isLate(LocalDate today) {
    return runs() && today.isAfter(due);
  }

  boolean opensOutside(LocalDate today) {
    return runs() && !today.isAfter(due.plusDays(GRACE));
  }

  /// The last day on which it is not too late: a day off moves to the next working day. TsÜS § 136
  /// lg 8.
  static LocalDate due(LocalDate named, LocalDate today) {
    if (!named.isAfter(today))
      throw new Refused(ConcurrenceRefusal.CONCURRENCE_DAY_PAST).at("tahtaeg");
    return WorkingCalendar.estonia().workingDayFrom(named);
  }

  /// Which reminder is due today: shortly before the last day, and after it.
  Optional<String> reminder(LocalDate today) {
    if (!runs()) return Optional.empty();
    long left = ChronoUnit.DAYS.between(today, due);
    if (left < 0) return Optional.of("late");
    return left <= 2 ? Optional.of("near") : Optional.empty();
  }
}
