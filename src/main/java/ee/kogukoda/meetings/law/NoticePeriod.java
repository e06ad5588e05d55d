package ee.kogukoda.meetings.law;

import java.time.LocalDate;
import java.util.function.Predicate;

/// How long before a session its notice is sent. With clear days neither the day of sending nor the
/// day of the session counts. KOKS § 43 lg 3 and the rules of procedure.
public record NoticePeriod(int days, boolean clearDays, boolean workingDays) {
  /// The last day on which the notice of a session on this day is in time.
  public LocalDate latestSendingDay(LocalDate session, Predicate<LocalDate> dayOff) {
    LocalDate day = session;
    for (int counted = 0; counted < days; ) {
      day = day.minusDays(1);
      if (!workingDays || !dayOff.test(day)) counted++;
    }
    return clearDays ? day.minusDays(1) : day;
  }
}
