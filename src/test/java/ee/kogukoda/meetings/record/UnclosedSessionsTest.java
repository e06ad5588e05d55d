package ee.kogukoda.meetings.record;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.Sitting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnclosedSessionsTest {
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void aSessionInWhichNothingHappensForADayIsTold() {
    Sitting s = inProgress(17, 12);

    assertThat(UnclosedSessions.isStill(s.history, s.now.plus(DAY))).isFalse();
    assertThat(UnclosedSessions.isStill(s.history, s.now.plus(DAY).plusSeconds(1))).isTrue();
  }

  @Test
  void oneThatIsClosedOrNeverOpenedIsNot() {
    Sitting closed = inProgress(17, 12);
    closed.chair(new CloseSession("aeg sai otsa"));
    Sitting announced = of(17).announced();

    assertThat(UnclosedSessions.isStill(closed.history, closed.now.plus(DAY.multipliedBy(40))))
        .isFalse();
    assertThat(
            UnclosedSessions.isStill(announced.history, announced.now.plus(DAY.multipliedBy(40))))
        .isFalse();
  }

  @Test
  void oneAdjournedToAnotherDayIsToldADayAfterThat() {
    Sitting s = inProgress(17, 12);
    s.chair(new AdjournSession(s.now.plus(DAY.multipliedBy(7)), "jätkub nädala pärast"));

    assertThat(UnclosedSessions.isStill(s.history, s.now.plus(DAY.multipliedBy(6)))).isFalse();
    assertThat(UnclosedSessions.isStill(s.history, s.now.plus(DAY.multipliedBy(9)))).isTrue();
  }
}
