package ee.kogukoda.estonia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticePeriodTest {
  private final WorkingCalendar calendar = WorkingCalendar.estonia();

  @ParameterizedTest
  @CsvSource({
    "2026-11-26, 4, false, true, 2026-11-21",
    "2026-11-26, 4, false, false, 2026-11-22",
    "2026-11-26, 4, true, false, 2026-11-20",
    "2026-11-26, 4, true, true, 2026-11-19",
    "2026-12-29, 2, true, false, 2026-12-23"
  })
  void countsBackFromTheEvent(
      LocalDate event, int days, boolean workingDays, boolean clear, LocalDate latest) {
    var period = new NoticePeriod(days, workingDays, clear);

    assertThat(period.latestDayBefore(event, calendar)).isEqualTo(latest);
    assertThat(period.isKeptBy(latest, event, calendar)).isTrue();
    assertThat(period.isKeptBy(latest.plusDays(1), event, calendar)).isFalse();
  }

  @Property
  void leavesSoManyWholeDaysBetweenWhenTheyAreClear(
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(max = 30) int days,
      @ForAll boolean workingDays) {
    var latest = new NoticePeriod(days, workingDays, true).latestDayBefore(event, calendar);

    var between = latest.plusDays(1).datesUntil(event);

    assertThat(between.filter(day -> !workingDays || calendar.isWorkingDay(day))).hasSize(days);
  }

  @Provide
  static Arbitrary<LocalDate> days() {
    return WorkingCalendarTest.days();
  }
}
