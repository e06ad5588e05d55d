package ee.kogukoda.meetings.people;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.people.AbsenceClock.Sitting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AbsenceClockTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Test
  void warnsAfterOneMonthAndTwoAndIsReachedAfterThree() {
    assertThat(months(away("2026-10-29"))).isEqualTo(1);
    assertThat(months(away("2026-09-24"), away("2026-10-29"))).isEqualTo(2);

    AbsenceClock third =
        AbsenceClock.of(List.of(away("2026-08-27"), away("2026-09-24"), away("2026-10-29")), TODAY);

    assertThat(third.isReached()).isTrue();
    assertThat(new AbsenceClock(2).isReached()).isFalse();
    assertThat(new AbsenceClock(2).warns()).isTrue();
  }

  @Test
  void theLastChanceIsTheEndOfTheThirdMonth() {
    assertThat(new AbsenceClock(1).lastChance(TODAY)).isEqualTo("2026-12-31");
    assertThat(new AbsenceClock(2).lastChance(TODAY)).isEqualTo("2026-11-30");
    assertThat(new AbsenceClock(3).lastChance(TODAY)).isBefore(TODAY);
  }

  @Test
  void aMonthWithoutSessionsIsNotCountedAndDoesNotBeginAnew() {
    assertThat(months(away("2026-06-18"), away("2026-08-27"), away("2026-10-29"))).isEqualTo(3);
  }

  @Test
  void aMonthThatIsNotOverCountsOnlyForTheMember() {
    assertThat(months(away("2026-10-29"), away("2026-11-19"))).isEqualTo(1);
    assertThat(months(away("2026-10-29"), came("2026-11-19"))).isZero();
  }

  @Test
  void onceIsEnoughInAMonthOfSeveralSessions() {
    assertThat(months(away("2026-10-01"), came("2026-10-15"), away("2026-10-29"))).isZero();
  }

  @Property
  void comingInTheLastMonthThatIsOverEndsEveryAbsence(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 24) Integer> monthsAgo) {
    var sittings = new ArrayList<Sitting>();
    for (int ago : monthsAgo) sittings.add(new Sitting(TODAY.minusMonths(ago), false));
    sittings.add(new Sitting(TODAY.minusMonths(1).withDayOfMonth(3), true));

    assertThat(AbsenceClock.of(sittings, TODAY).months()).isZero();
  }

  @Property
  void whoNeverCameIsAbsentForAsManyMonthsAsHadSessions(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 24) Integer> monthsAgo) {
    List<Sitting> sittings =
        monthsAgo.stream().map(ago -> new Sitting(TODAY.minusMonths(ago), false)).toList();
    long months = sittings.stream().map(one -> YearMonth.from(one.day())).distinct().count();

    assertThat(AbsenceClock.of(sittings, TODAY).months()).isEqualTo((int) months);
  }

  @Property
  void oneMorePresenceNeverMakesAnAbsenceLonger(
      @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 12) Integer> monthsAgo,
      @ForAll @IntRange(min = 1, max = 12) int came) {
    List<Sitting> away =
        monthsAgo.stream().map(ago -> new Sitting(TODAY.minusMonths(ago), false)).toList();
    var withOne = new ArrayList<>(away);
    withOne.add(new Sitting(TODAY.minusMonths(came), true));

    assertThat(AbsenceClock.of(withOne, TODAY).months())
        .isLessThanOrEqualTo(AbsenceClock.of(away, TODAY).months());
  }

  /// Midsummer and a weekend lie between: the day of the event is not counted.
  @Test
  void workingDaysOfMandatesLeaveOutDaysOff() {
    assertThat(MandateClocks.officeChosenBy(LocalDate.of(2026, 11, 24), 3))
        .isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(MandateClocks.alternateNamedBy(LocalDate.of(2026, 6, 23), 5))
        .isEqualTo(LocalDate.of(2026, 7, 1));
  }

  private static int months(Sitting... sittings) {
    return AbsenceClock.of(List.of(sittings), TODAY).months();
  }

  private static Sitting away(String day) {
    return new Sitting(LocalDate.parse(day), false);
  }

  private static Sitting came(String day) {
    return new Sitting(LocalDate.parse(day), true);
  }
}
