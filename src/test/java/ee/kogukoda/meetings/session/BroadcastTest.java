package ee.kogukoda.meetings.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.session.ConductCommand.ReportStreamBack;
import ee.kogukoda.meetings.session.ConductCommand.ReportStreamDown;
import ee.kogukoda.meetings.session.ConductEvent.StreamInterrupted;
import ee.kogukoda.meetings.session.ConductEvent.StreamRestored;
import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BroadcastTest {
  private final Sitting sitting = Sitting.inProgress(7, 7);

  @Test
  void whatIsSaidOfTheStreamStandsInTheLogWithItsTimes() {
    Instant begin = sitting.after(60).now;
    assertThat(sitting.ask(Sitting.SECRETARY, new ReportStreamDown(" vool kadus ")))
        .containsExactly(new StreamInterrupted("vool kadus"));
    assertThat(sitting.session().broadcast().isDown()).isTrue();
    assertThat(sitting.chair(new ReportStreamDown("ikka veel"))).isEmpty();
    Instant end = sitting.after(300).now;
    assertThat(sitting.chair(new ReportStreamBack())).containsExactly(new StreamRestored());
    assertThat(sitting.chair(new ReportStreamBack())).isEmpty();

    assertThat(sitting.session().broadcast().gaps())
        .containsExactly(new Broadcast.Gap(begin, "vool kadus", end));
    assertThat(Session.replay(sitting.history.events())).isEqualTo(sitting.session());
  }

  @Test
  void onlyChairAndSecretarySpeakForTheStreamAndOnlyWithAReason() {
    assertThatThrownBy(() -> sitting.ask(Sitting.actor(3), new ReportStreamDown("x")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> sitting.chair(new ReportStreamDown(" ")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("REASON_MISSING");
    assertThatThrownBy(
            () -> Sitting.of(7).announced().ask(Sitting.SECRETARY, new ReportStreamDown("x")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("WRONG_PHASE");
  }
}
