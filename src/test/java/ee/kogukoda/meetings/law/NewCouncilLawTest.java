package ee.kogukoda.meetings.law;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.estonia.WorkingCalendar;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

/// How large a council is, when it is elected and when it first meets; and the regular day.
class NewCouncilLawTest {
  private final RulesOfProcedure rules = ProposedRules.of("Näidis");

  @Test
  void resultsOfTheTenthAskForASessionByTheSeventeenth() {
    var calendar = WorkingCalendar.estonia();
    LocalDate results = LocalDate.of(2025, 11, 10);

    assertThat(rules.firstSession().latestDay(results, calendar::workingDayFrom))
        .isEqualTo("2025-11-17");
    assertThat(new FirstSession(7, false).latestDay(results, calendar::workingDayFrom))
        .as("the sixteenth is a Sunday")
        .isEqualTo("2025-11-17");
    assertThat(new FirstSession(7, false).latestDay(results.plusDays(1), day -> day))
        .isEqualTo("2025-11-17");
  }

  @Test
  void aCouncilGrowsWithItsResidents() {
    CouncilSizes sizes = rules.councilSizes();

    assertThat(sizes.leastFor(1_900)).isEqualTo(7);
    assertThat(sizes.leastFor(2_000)).isEqualTo(7);
    assertThat(sizes.leastFor(2_001)).isEqualTo(13);
    assertThat(sizes.leastFor(5_100)).isEqualTo(17);
    assertThat(sizes.leastFor(10_001)).isEqualTo(21);
    assertThat(sizes.leastFor(50_001)).isEqualTo(31);
    assertThat(sizes.leastFor(450_000)).isEqualTo(63);
    assertThat(CouncilSizes.understands("2000:13,5000:17")).isTrue();
    assertThat(CouncilSizes.understands("2000-13")).isFalse();
  }

  @Test
  void electionsAreOnTheThirdSundayOfOctober() {
    assertThat(ElectionDay.after(LocalDate.of(2025, 10, 1), 4)).isEqualTo("2025-10-19");
    assertThat(ElectionDay.after(LocalDate.of(2025, 10, 19), 4)).isEqualTo("2029-10-21");
    assertThat(ElectionDay.after(LocalDate.of(2026, 11, 25), 4)).isEqualTo("2029-10-21");
    assertThat(ElectionDay.sizeSetBy(LocalDate.of(2029, 10, 21))).isEqualTo("2029-07-23");
  }

  @Test
  void theRegularDayIsProposedWithoutBreaksAndDaysOff() {
    RegularDay last = RegularDay.of("viimane neljapäev", "juuli").orElseThrow();

    assertThat(last.nextFrom(LocalDate.of(2026, 11, 1), _ -> false)).isEqualTo("2026-11-26");
    assertThat(last.nextFrom(LocalDate.of(2026, 11, 27), _ -> false)).isEqualTo("2026-12-31");
    assertThat(last.nextFrom(LocalDate.of(2026, 7, 1), _ -> false).getMonth())
        .isEqualTo(Month.AUGUST);
    assertThat(last.nextFrom(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 26)::equals))
        .isEqualTo("2026-12-31");
    assertThat(RegularDay.of("ei ole määratud", "ei ole")).isEmpty();
    assertThat(RegularDay.all()).hasSize(26).allMatch(rule -> accepts(rule));
  }

  private static boolean accepts(String value) {
    return RuleKind.of(RuleCode.REGULAR_DAY).accepts(value);
  }

  @Test
  void aCommitteeIsDemandedByAQuarterOrAHalf() {
    Membership seven = new Membership(7);

    assertThat(rules.committeeConveners(seven)).isEqualTo(2);
    assertThat(
            rules
                .with(
                    new LegalRule(
                        RuleCode.COMMITTEE_CONVENE, "", "töökord", "1/2", true, null, null))
                .committeeConveners(seven))
        .isEqualTo(4);
  }
}
