package ee.kogukoda.estonia;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which days are working days in Estonia: Monday to Friday without the public holidays. A holiday
/// on a weekend gives no other day off, and a shortened day is a working day.
public final class WorkingCalendar {
  /// The time of the country, in which days begin and deadlines end.
  public static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

  private static final WorkingCalendar ESTONIA = new WorkingCalendar(Holidays.published());

  private final Holidays holidays;

  private WorkingCalendar(Holidays holidays) {
    this.holidays = holidays;
  }

  public static WorkingCalendar estonia() {
    return ESTONIA;
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.isHoliday(day);
  }

  public boolean isHoliday(LocalDate day) {
    return holidays.isHoliday(day);
  }

  /// Whether the working day is three hours shorter (TLS § 53).
  public boolean isShortened(LocalDate day) {
    return holidays.isShortened(day);
  }

  /// The day itself when it is a working day, else the first one after it (TsÜS § 136 lg 8).
  public LocalDate workingDayFrom(LocalDate day) {
    var candidate = day;
    while (!isWorkingDay(candidate)) candidate = candidate.plusDays(1);
    return candidate;
  }

  /// The day so many working days later; the day itself is not counted.
  public LocalDate plusWorkingDays(LocalDate day, int count) {
    return walk(day, count, 1);
  }

  /// The day so many working days earlier; the day itself is not counted.
  public LocalDate minusWorkingDays(LocalDate day, int count) {
    return walk(day, count, -1);
  }

  private LocalDate walk(LocalDate day, int count, int step) {
    if (count < 0) throw new IllegalArgumentException("count of working days: " + count);
    var reached = day;
    for (int left = count; left > 0; ) {
      reached = reached.plusDays(step);
      if (isWorkingDay(reached)) left--;
    }
    return reached;
  }
}
