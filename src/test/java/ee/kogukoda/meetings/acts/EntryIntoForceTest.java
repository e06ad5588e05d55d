package ee.kogukoda.meetings.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// From when an act is in force, and which number it gets.
class EntryIntoForceTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

  @Test
  void aRegulationIsInForceOnTheThirdDayAfterPublication() {
    assertThat(EntryIntoForce.of(ActKind.REGULATION, FRIDAY, null, null)).isEqualTo("2026-11-30");
    assertThat(EntryIntoForce.of(ActKind.REGULATION, null, FRIDAY, null)).isNull();
  }

  @Test
  void aDayOffDoesNotMoveIt() {
    LocalDate wednesday = LocalDate.of(2026, 12, 23);

    assertThat(EntryIntoForce.of(ActKind.REGULATION, wednesday, null, null))
        .isEqualTo("2026-12-26");
  }

  @Test
  void aLaterDayInTheActCountsAndAnEarlierOneDoesNot() {
    LocalDate later = LocalDate.of(2027, 1, 1);

    assertThat(EntryIntoForce.of(ActKind.REGULATION, FRIDAY, null, later)).isEqualTo(later);
    assertThat(EntryIntoForce.of(ActKind.REGULATION, FRIDAY, null, FRIDAY)).isEqualTo("2026-11-30");
    assertThat(EntryIntoForce.of(ActKind.ORDER, null, FRIDAY, later)).isEqualTo(later);
  }

  @Test
  void aSingleActIsInForceWhenItIsNotified() {
    assertThat(EntryIntoForce.of(ActKind.RESOLUTION, null, FRIDAY, null)).isEqualTo(FRIDAY);
    assertThat(EntryIntoForce.of(ActKind.ORDER, FRIDAY, null, null)).isNull();
  }

  @Test
  void aSeriesHasNoGapsFromItsFirstNumberOn() {
    assertThat(Series.EMPTY.take(41, null)).isEqualTo(41);
    assertThat(new Series(41, 44).take(45, null)).isEqualTo(45);
    assertThat(new Series(41, 41).take(1, 41)).isEqualTo(1);
    assertThatThrownBy(() -> new Series(41, 44).take(46, null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new Series(41, 44).take(44, null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> new Series(41, 44).take(45, 42)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Series.EMPTY.take(0, null)).isInstanceOf(Refused.class);
  }
}
