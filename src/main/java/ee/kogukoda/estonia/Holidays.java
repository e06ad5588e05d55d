package ee.kogukoda.estonia;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/// Public holidays and shortened days (PTS § 1-2, TLS § 53): those published, year by year, and for
/// the years that no list covers those that the law as it stands gives.
final class Holidays {
  private static final List<MonthDay> FIXED =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(2, 24),
          MonthDay.of(5, 1),
          MonthDay.of(6, 23),
          MonthDay.of(6, 24),
          MonthDay.of(8, 20),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26));

  private static final Set<MonthDay> SHORTENED =
      Set.of(MonthDay.of(2, 23), MonthDay.of(6, 22), MonthDay.of(12, 23), MonthDay.of(12, 31));

  private final TreeMap<LocalDate, Day> listed;

  private Holidays(TreeMap<LocalDate, Day> listed) {
    this.listed = listed;
  }

  /// The list that comes with Kogukoda.
  static Holidays published() {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    var file = Objects.requireNonNull(Holidays.class.getResourceAsStream("holidays-2020-2035.csv"));
    try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
        var rows = format.parse(reader)) {
      var listed = new TreeMap<LocalDate, Day>();
      rows.forEach(row ->
          listed.put(
              LocalDate.parse(row.get("date")),
              row.get("kind").equals("lühendatud tööpäev") ? Day.SHORTENED : Day.HOLIDAY));
      return new Holidays(listed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean isHoliday(LocalDate day) {
    return isListed(day.getYear())
        ? listed.get(day) == Day.HOLIDAY
        : byLaw(day.getYear()).contains(day);
  }

  boolean isShortened(LocalDate day) {
    if (isListed(day.getYear())) return listed.get(day) == Day.SHORTENED;
    return SHORTENED.contains(MonthDay.from(day))
        && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  /// The twelve holidays of a year: nine with a date of their own, three that follow Easter.
  static Set<LocalDate> byLaw(int year) {
    var days = FIXED.stream().map(day -> day.atYear(year)).collect(Collectors.toSet());
    var easter = easter(year);
    days.add(easter.minusDays(2));
    days.add(easter);
    days.add(easter.plusDays(49));
    return days;
  }

  private boolean isListed(int year) {
    return year >= listed.firstKey().getYear() && year <= listed.lastKey().getYear();
  }

  /// Western Easter by the Gregorian computation (Meeus, Jones, Butcher).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 4) % 7;
    int shift = epact + weekday - 7 * ((golden + 11 * epact + 22 * weekday) / 451) + 114;
    return LocalDate.of(year, shift / 31, shift % 31 + 1);
  }

  private enum Day {
    HOLIDAY,
    SHORTENED
  }
}
