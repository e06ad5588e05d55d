package ee.kogukoda.estonia;

import java.time.LocalDate;

/// How long before an event people must be told: so many days, all of them or working days, and
/// whether the days are clear, that is, counted without the day of telling and the day of the
/// event. KOKS § 43 lg 3 asks for a notice before each council session; the number is the
/// municipality's.
public record NoticePeriod(int days, boolean workingDays, boolean clear) {
  public NoticePeriod {
    if (days < 0) throw new IllegalArgumentException("days of notice: " + days);
  }

  public static NoticePeriod ofDays(int days) {
    return new NoticePeriod(days, false, false);
  }

  public static NoticePeriod ofClearDays(int days) {
    return new NoticePeriod(days, false, true);
  }

  /// The latest day of telling. Counted backwards it is never moved, since moving it forward would
  /// shorten the notice and moving it back would ask for more than was decided.
  public LocalDate latestDayBefore(LocalDate event, WorkingCalendar calendar) {
    var counted = workingDays ? calendar.minusWorkingDays(event, days) : event.minusDays(days);
    return clear ? counted.minusDays(1) : counted;
  }

  /// Whether telling on that day leaves the people their time.
  public boolean isKeptBy(LocalDate told, LocalDate event, WorkingCalendar calendar) {
    return !told.isAfter(latestDayBefore(event, calendar));
  }
}
