package ee.kogukoda.estonia;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
  private final WorkingCalendar calendar = WorkingCalendar.estonia();

  @ParameterizedTest
  @CsvSource({
    "2026-06-19, 3, WORKING_DAY, 2026-06-26",
    "2026-06-15, 10, WORKING_DAY, 2026-07-01",
    "2026-12-21, 5, WORKING_DAY, 2026-12-30",
    "2026-04-01, 5, WORKING_DAY, 2026-04-09",
    "2026-12-30, 3, WORKING_DAY, 2027-01-05",
    "2026-11-25, 30, DAY, 2026-12-28",
    "2026-11-26, 1, DAY, 2026-11-27",
    "2026-11-26, 2, WEEK, 2026-12-10",
    "2027-01-31, 1, MONTH, 2027-03-01",
    "2026-08-31, 3, MONTH, 2026-11-30",
    "2028-02-29, 1, YEAR, 2029-02-28"
  })
  void endsOnTheDayThatTheLawGives(LocalDate event, int amount, Term.Unit unit, LocalDate lastDay) {
    assertThat(new Term(amount, unit).lastDayAfter(event, calendar)).isEqualTo(lastDay);
  }

  @Test
  void runsOutAtMidnightInTallinnInWinterAndInSummer() {
    assertThat(Term.ofWorkingDays(1).endAfter(LocalDate.of(2026, 11, 25), calendar))
        .isEqualTo(Instant.parse("2026-11-26T22:00:00Z"));
    assertThat(Term.ofWorkingDays(1).endAfter(LocalDate.of(2026, 7, 1), calendar))
        .isEqualTo(Instant.parse("2026-07-02T21:00:00Z"));
  }

  @Property
  void endsOnAWorkingDayAndNeverEarlierThanGiven(
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(min = 1, max = 90) int amount,
      @ForAll Term.Unit unit) {
    var lastDay = new Term(amount, unit).lastDayAfter(event, calendar);

    assertThat(calendar.isWorkingDay(lastDay)).isTrue();
    assertThat(lastDay).isAfterOrEqualTo(event.plusDays(amount));
  }

  @Property
  void neverEndsEarlierWhenTheEventIsLater(
      @ForAll("days") LocalDate event,
      @ForAll @IntRange(min = 1, max = 90) int amount,
      @ForAll Term.Unit unit) {
    var term = new Term(amount, unit);

    assertThat(term.lastDayAfter(event.plusDays(1), calendar))
        .isAfterOrEqualTo(term.lastDayAfter(event, calendar));
  }

  @Provide
  static Arbitrary<LocalDate> days() {
    return WorkingCalendarTest.days();
  }
}
