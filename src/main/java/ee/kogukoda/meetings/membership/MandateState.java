package ee.kogukoda.meetings.membership;

import java.time.LocalDate;
import java.util.List;

/// How it stands with somebody's mandate on a day.
enum MandateState {
  /// Begins on a later day.
  ELECTED,
  ACTIVE,
  SUSPENDED,
  ENDED;

  /// Decides from all of a person's stretches in one body. KOKS § 18-20.
  static MandateState on(LocalDate day, List<Stretch> stretches) {
    if (stretches.stream().anyMatch(stretch -> stretch.holdsOn(day))) return ACTIVE;
    return stretches.stream()
        .filter(stretch -> !stretch.from().isAfter(day))
        .reduce((a, b) -> a.from().isAfter(b.from()) ? a : b)
        .map(last -> {
          Ending ending = last.ending();
          return ending != null && ending.suspends() ? SUSPENDED : ENDED;
        })
        .orElse(ELECTED);
  }
}
