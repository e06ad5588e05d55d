package ee.kogukoda.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DigestTimeTest {
  @Test
  void whatIsToldAtOnceMayLeaveAtOnce() {
    Instant now = Instant.parse("2026-11-26T16:00:00Z");

    assertThat(DigestTime.sendAfter(Delivery.AT_ONCE, now)).isEqualTo(now);
  }

  @Test
  void theDigestOfTheDayLeavesAtEightTheNextMorning() {
    assertThat(DigestTime.sendAfter(Delivery.DAILY, Instant.parse("2026-11-26T16:00:00Z")))
        .isEqualTo(Instant.parse("2026-11-27T06:00:00Z"));
  }

  @Test
  void whatIsWrittenAtNightLeavesTheSameMorning() {
    assertThat(DigestTime.sendAfter(Delivery.DAILY, Instant.parse("2026-11-26T05:59:00Z")))
        .isEqualTo(Instant.parse("2026-11-26T06:00:00Z"));
  }

  @Test
  void theMorningIsEightOnTheClockAlsoWhereTheClockWasTurned() {
    assertThat(DigestTime.sendAfter(Delivery.DAILY, Instant.parse("2026-10-24T09:00:00Z")))
        .isEqualTo(Instant.parse("2026-10-25T06:00:00Z"));
  }

  @Test
  void thePauseGrowsWithEachFailureUpToSixHours() {
    assertThat(Sending.pause(0)).isEqualTo(Duration.ofSeconds(30));
    assertThat(Sending.pause(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Sending.pause(40)).isEqualTo(Duration.ofHours(6));
  }
}
