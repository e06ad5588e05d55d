package ee.kogukoda.estonia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
  private final WorkingCalendar calendar = WorkingCalendar.estonia();

  @ParameterizedTest
  @CsvSource({
    "2026-11-26, true",
    "2026-11-28, false",
    "2026-12-24, false",
    "2026-12-23, true",
    "2026-04-03, false",
    "2026-04-06, true",
    "2040-02-24, false",
    "2019-06-24, false"
  })
  void knowsWorkingDays(LocalDate day, boolean working) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
  }

  @Test
  void countsAShortenedDayAsAWorkingDay() {
    assertThat(calendar.isShortened(LocalDate.of(2026, 12, 23))).isTrue();
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 23))).isTrue();
    assertThat(calendar.isShortened(LocalDate.of(2040, 12, 31))).isTrue();
    assertThat(calendar.isShortened(LocalDate.of(2026, 11, 26))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2023, 2026, 2027, 2030, 2034, 2035})
  void agreesInEachListedYearWithTheLaw(int year) {
    var listed =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(calendar::isHoliday)
            .collect(Collectors.toSet());

    assertThat(listed).isEqualTo(Holidays.byLaw(year)).hasSizeBetween(11, 12);
  }

  @Property
  void goesBackToTheWorkingDayItCameFrom(
      @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
    var from = calendar.workingDayFrom(day);

    assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(from, count), count))
        .isEqualTo(from);
  }

  @Property
  void passesExactlySoManyWorkingDays(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int count) {
    var reached = calendar.plusWorkingDays(day, count);

    assertThat(calendar.isWorkingDay(reached)).isTrue();
    assertThat(day.plusDays(1).datesUntil(reached.plusDays(1)).filter(calendar::isWorkingDay))
        .hasSize(count);
  }

  @Provide
  static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2018, 1, 1).toEpochDay(), LocalDate.of(2040, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
