package ee.kogukoda.meetings.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// The days of regular elections: the third Sunday of October, counted from 2025 on. KOVVS.
public final class ElectionDay {
  private static final int KNOWN = 2025;
  private static final int SIZE_SET_DAYS = 90;

  private ElectionDay() {}

  /// The first one after a day.
  ///
  /// @param years how long a term is
  public static LocalDate after(LocalDate day, int years) {
    int year = KNOWN + Math.floorDiv(day.getYear() - KNOWN, years) * years;
    LocalDate election = in(year);
    return election.isAfter(day) ? election : in(year + years);
  }

  private static LocalDate in(int year) {
    return LocalDate.of(year, Month.OCTOBER, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.SUNDAY));
  }

  /// By when the outgoing council sets the size of the next one. KOVVS § 7.
  public static LocalDate sizeSetBy(LocalDate election) {
    return election.minusDays(SIZE_SET_DAYS);
  }
}
