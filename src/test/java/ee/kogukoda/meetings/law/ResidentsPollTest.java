package ee.kogukoda.meetings.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResidentsPollTest {
  private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 9);

  @Test
  void aWeekendSuffices() {
    assertThat(poll(14, 0, 1).lastsLongEnough()).isTrue();
    assertThat(poll(14, 1, 1).lastsLongEnough()).isFalse();
    assertThat(poll(14, 2, 6).lastsLongEnough()).isFalse();
    assertThat(poll(14, 0, 1).announcedInTime()).isTrue();
    assertThat(poll(13, 0, 1).announcedInTime()).isFalse();
  }

  @Test
  void whoTurnsSixteenOnTheFirstDayTakesPart() {
    assertThat(poll(14, 0, 1).isOldEnough(SATURDAY.minusYears(16))).isTrue();
    assertThat(poll(14, 0, 1).isOldEnough(SATURDAY.minusYears(16).plusDays(1))).isFalse();
  }

  @Property
  void aWeekAlwaysHasASunday(
      @ForAll @IntRange(max = 400) int from, @ForAll @IntRange(min = 6, max = 30) int length) {
    assertThat(poll(14, from, from + length).lastsLongEnough()).isTrue();
  }

  @Property
  void earlierNewsIsNeverTooLate(@ForAll @IntRange(max = 60) int ahead) {
    assertThat(poll(ahead, 0, 1).announcedInTime()).isEqualTo(ahead >= 14);
  }

  private static ResidentsPoll poll(int ahead, int from, int to) {
    return new ResidentsPoll(
        SATURDAY.minusDays(ahead), SATURDAY.plusDays(from), SATURDAY.plusDays(to));
  }
}
