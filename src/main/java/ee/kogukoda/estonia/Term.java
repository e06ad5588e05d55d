package ee.kogukoda.estonia;

import java.time.Instant;
import java.time.LocalDate;

/// A length of time that the law or a municipality gives for something, and how its end is counted
/// (TsÜS § 134-137; in administration through HMS § 33).
public record Term(int amount, Unit unit) {
  /// What a term is counted in.
  public enum Unit {
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    YEAR
  }

  public Term {
    if (amount < 1) throw new IllegalArgumentException("a term lasts at least 1, not " + amount);
  }

  public static Term ofDays(int amount) {
    return new Term(amount, Unit.DAY);
  }

  public static Term ofWorkingDays(int amount) {
    return new Term(amount, Unit.WORKING_DAY);
  }

  public static Term ofWeeks(int amount) {
    return new Term(amount, Unit.WEEK);
  }

  public static Term ofMonths(int amount) {
    return new Term(amount, Unit.MONTH);
  }

  public static Term ofYears(int amount) {
    return new Term(amount, Unit.YEAR);
  }

  /// The last day on which it is not too late. The day of the event is not counted (TsÜS § 135 lg
  /// 1); weeks, months and years end on the corresponding day, or on the month's last when it has
  /// no such day (TsÜS § 136); an end on a day off moves to the next working day (TsÜS § 136 lg 8).
  public LocalDate lastDayAfter(LocalDate event, WorkingCalendar calendar) {
    return calendar.workingDayFrom(
        switch (unit) {
          case DAY -> event.plusDays(amount);
          case WORKING_DAY -> calendar.plusWorkingDays(event, amount);
          case WEEK -> event.plusWeeks(amount);
          case MONTH -> event.plusMonths(amount);
          case YEAR -> event.plusYears(amount);
        });
  }

  /// The moment from which it is too late: 24.00 of the last day, Estonian time (TsÜS § 137 lg 1).
  public Instant endAfter(LocalDate event, WorkingCalendar calendar) {
    return lastDayAfter(event, calendar)
        .plusDays(1)
        .atStartOfDay(WorkingCalendar.TALLINN)
        .toInstant();
  }
}
