package ee.kogukoda.meetings.followup;

import ee.kogukoda.estonia.Term;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.law.NoConfidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The last days on which it is not too late; an end on a day off moves on (TsÜS § 135-136).
final class MatterTerms {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.estonia();

  private MatterTerms() {}

  /// Within so many working days as the rules of procedure say.
  static LocalDate answerTo(LocalDate received, int workingDays) {
    return Term.ofWorkingDays(workingDays).lastDayAfter(received, CALENDAR);
  }

  /// The government passes a matter of the council on with its view within one month. KOKS § 32.
  static LocalDate viewOf(LocalDate received) {
    return Term.ofMonths(1).lastDayAfter(received, CALENDAR);
  }

  /// An initiative is discussed within three months. KOKS § 32.
  static LocalDate discussionOf(LocalDate received) {
    return Term.ofMonths(3).lastDayAfter(received, CALENDAR);
  }

  /// KOKS § 52 lg 1 p 4.
  static LocalDate mayorAfter(LocalDate decided) {
    return Term.ofMonths(NoConfidence.MONTHS_TO_MAYOR).lastDayAfter(decided, CALENDAR);
  }

  /// KOKS § 52 lg 1 p 4.
  static LocalDate governmentAfter(LocalDate decided) {
    return Term.ofMonths(NoConfidence.MONTHS_TO_GOVERNMENT).lastDayAfter(decided, CALENDAR);
  }

  /// What a reminder says on this day, or nothing: at half time, 14 days and 3 days ahead, and once
  /// it is too late. On any day at most the latest of them, so that a day missed is made up for.
  static Optional<String> reminder(LocalDate received, LocalDate due, LocalDate today) {
    if (today.isAfter(due)) return Optional.of("late");
    if (!today.isBefore(due.minusDays(3)) && due.minusDays(3).isAfter(received))
      return Optional.of("three");
    if (!today.isBefore(due.minusDays(14)) && due.minusDays(14).isAfter(received))
      return Optional.of("fourteen");
    long half = ChronoUnit.DAYS.between(received, due) / 2;
    boolean early = half > 14 && !today.isBefore(received.plusDays(half));
    return early ? Optional.of("half") : Optional.empty();
  }
}
