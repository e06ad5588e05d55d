package ee.kogukoda.meetings.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.RuleCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ConfirmableRuleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Property
  void theVersionThatBeganLastHolds(
      @ForAll @Size(min = 1, max = 6) Set<@IntRange(max = 400) Integer> begins,
      @ForAll @IntRange(max = 400) int asked) {
    LocalDate day = FIRST.plusDays(asked);
    var versions = begins.stream().map(begin -> version(FIRST.plusDays(begin))).toList();

    var expected =
        versions.stream()
            .filter(version -> !version.validFrom().isAfter(day))
            .max(Comparator.comparing(ConfirmableRule::validFrom));

    assertThat(ConfirmableRule.inForce(versions, day).stream().findFirst()).isEqualTo(expected);
  }

  private static ConfirmableRule version(LocalDate from) {
    return new ConfirmableRule(
        UUID.randomUUID(), RuleCode.NOTICE_DAYS, "Kutse", "4", "töökord", null, from, null);
  }
}
