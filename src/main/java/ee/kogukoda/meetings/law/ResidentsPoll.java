package ee.kogukoda.meetings.law;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The days of a poll of residents (rahvaküsitlus) on joining municipalities, and who takes part:
/// Vabariigi Valitsuse 28.07.2016 määrus nr 87.
///
/// @param announced the day on which residents are told of it
/// @param first day of the poll
/// @param last day of the poll
public record ResidentsPoll(LocalDate announced, LocalDate first, LocalDate last) {
  /// Residents take part from this age on.
  public static final int AGE = 16;

  private static final int LEAST_DAYS = 2;
  private static final int WEEKS_AHEAD = 2;

  public ResidentsPoll {
    if (last.isBefore(first)) throw new IllegalArgumentException("a poll ends before it begins");
  }

  /// At least two days, a Sunday among them.
  public boolean lastsLongEnough() {
    boolean sunday =
        first.datesUntil(last.plusDays(1)).anyMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    return sunday && !last.isBefore(first.plusDays(LEAST_DAYS - 1L));
  }

  /// At least two weeks ahead.
  public boolean announcedInTime() {
    return !announced.plusWeeks(WEEKS_AHEAD).isAfter(first);
  }

  /// Whether somebody who was born on that day may take part.
  public boolean isOldEnough(LocalDate born) {
    return !born.plusYears(AGE).isAfter(first);
  }
}
