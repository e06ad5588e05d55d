package ee.kogukoda.meetings.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From which day an act is in force.
final class EntryIntoForce {
  private static final int DAYS_AFTER_PUBLICATION = 3;

  private EntryIntoForce() {}

  /// A regulation on the third day after it was published in the State Gazette, a single act when
  /// it is notified, each on a later day where the act names one (KOKS § 23, § 31). Nothing has to
  /// be done on that day, so it does not move from a day off (TsÜS § 136 lg 8 moves terms for
  /// acting).
  ///
  /// @return null while it is not known
  static @Nullable LocalDate of(
      ActKind kind,
      @Nullable LocalDate published,
      @Nullable LocalDate notified,
      @Nullable LocalDate named) {
    LocalDate earliest =
        switch (kind) {
          case REGULATION -> published == null ? null : published.plusDays(DAYS_AFTER_PUBLICATION);
          case RESOLUTION, ORDER -> notified;
        };
    if (earliest == null) return null;
    return named == null || named.isBefore(earliest) ? earliest : named;
  }
}
