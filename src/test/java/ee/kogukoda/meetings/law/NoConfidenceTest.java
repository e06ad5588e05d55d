package ee.kogukoda.meetings.law;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.NoConfidence.Sitting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NoConfidenceTest {
  private static final LocalDate FAILED = LocalDate.of(2026, 3, 24);

  @Test
  void sixOfTwentyFiveAreTooFew() {
    assertThat(NoConfidence.isInitiated(6, new Membership(25))).isFalse();
    assertThat(NoConfidence.isInitiated(7, new Membership(25))).isTrue();
  }

  @Test
  void twelveOfTwentyThreeCarryIt() {
    assertThat(NoConfidence.decide(new Votes(11, 9, 0, 0), new Membership(23)).carried()).isFalse();
    assertThat(NoConfidence.decide(new Votes(12, 11, 0, 0), new Membership(23)).carried()).isTrue();
  }

  @Property
  void signatoriesAreAQuarterAndOneFewerWouldNotBe(@ForAll @IntRange(min = 7, max = 79) int seats) {
    var membership = new Membership(seats);
    int quarter = membership.quarter();

    assertThat(NoConfidence.isInitiated(quarter, membership)).isTrue();
    assertThat(4 * quarter).isGreaterThanOrEqualTo(seats);
    assertThat(NoConfidence.isInitiated(quarter - 1, membership)).isFalse();
    assertThat(4 * (quarter - 1)).isLessThan(seats);
  }

  @Test
  void itIsDecidedAtTheNextSession() {
    Sitting read = sitting("2026-01-29T16:00:00Z");
    Sitting next = sitting("2026-02-26T16:00:00Z");
    Sitting later = sitting("2026-03-26T16:00:00Z");

    assertThat(NoConfidence.decidedAt(read, List.of(later, read, next))).contains(next);
    assertThat(NoConfidence.decidedAt(later, List.of(read, next))).isEmpty();
  }

  @Test
  void theSameGroundRestsForThreeMonths() {
    assertThat(NoConfidence.repeatableFrom(FAILED, 3)).isEqualTo("2026-06-25");
    assertThat(NoConfidence.isBarred(FAILED, LocalDate.of(2026, 6, 24), true, 3)).isTrue();
    assertThat(NoConfidence.isBarred(FAILED, LocalDate.of(2026, 6, 25), true, 3)).isFalse();
    assertThat(NoConfidence.isBarred(FAILED, FAILED, false, 3)).isFalse();
  }

  @Property
  void theBanEndsOnceAndForAll(
      @ForAll @IntRange(min = 0, max = 400) int days,
      @ForAll @IntRange(min = 0, max = 12) int months) {
    LocalDate filed = FAILED.plusDays(days);

    boolean barred = NoConfidence.isBarred(FAILED, filed, true, months);

    if (!barred)
      assertThat(NoConfidence.isBarred(FAILED, filed.plusDays(1), true, months)).isFalse();
    assertThat(barred).isEqualTo(!filed.isAfter(FAILED.plusMonths(months)));
  }

  private static Sitting sitting(String at) {
    return new Sitting(UUID.randomUUID(), Instant.parse(at));
  }
}
