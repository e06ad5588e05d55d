package ee.kogukoda.meetings.concurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.database.Uuid7;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A round that was asked on a Thursday.
class RoundTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

  @Test
  void aDayOffMovesToTheNextWorkingDay() {
    assertThat(Round.due(LocalDate.of(2026, 12, 5), THURSDAY)).isEqualTo("2026-12-07");
    assertThat(Round.due(LocalDate.of(2026, 12, 24), THURSDAY)).isEqualTo("2026-12-28");
    assertThat(Round.due(LocalDate.of(2026, 12, 8), THURSDAY)).isEqualTo("2026-12-08");
    assertThatThrownBy(() -> Round.due(THURSDAY, THURSDAY))
        .hasMessageContaining("CONCURRENCE_DAY_PAST");
  }

  @Test
  void whoHasNotAnsweredIsRemindedBeforeTheLastDayAndAfterIt() {
    Round round = round(LocalDate.of(2026, 12, 7));

    assertThat(round.reminder(LocalDate.of(2026, 12, 4))).isEmpty();
    assertThat(round.reminder(LocalDate.of(2026, 12, 5))).contains("near");
    assertThat(round.reminder(LocalDate.of(2026, 12, 7))).contains("near");
    assertThat(round.reminder(LocalDate.of(2026, 12, 8))).contains("late");
    assertThat(round.isLate(LocalDate.of(2026, 12, 8))).isTrue();
  }

  @Test
  void anAddressOutsideEndsThirtyDaysAfterTheLastDay() {
    Round round = round(LocalDate.of(2026, 12, 7));

    assertThat(round.opensOutside(LocalDate.of(2027, 1, 6))).isTrue();
    assertThat(round.opensOutside(LocalDate.of(2027, 1, 7))).isFalse();
  }

  @Test
  void remarksAreDueUnlessOneConcurs() {
    Answer.CONCURS.requireRemarks(null);
    Answer.WITH_REMARKS.requireRemarks("Lisage pink.");
    assertThatThrownBy(() -> Answer.WITH_REMARKS.requireRemarks(null))
        .hasMessageContaining("CONCURRENCE_REMARKS");
    assertThatThrownBy(() -> Answer.DOES_NOT_CONCUR.requireRemarks(null))
        .hasMessageContaining("CONCURRENCE_REMARKS");
  }

  private static Round round(LocalDate due) {
    return new Round(
        Uuid7.next(),
        Uuid7.next(),
        "2026-1",
        "Kord",
        1,
        "Kas sobib?",
        null,
        due,
        true,
        Instant.EPOCH,
        "Piret Arro",
        null,
        null,
        null);
  }
}
