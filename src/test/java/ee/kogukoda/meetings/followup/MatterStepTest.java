package ee.kogukoda.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MatterStepTest {
  @Test
  void noConfidenceIsReadOutBeforeItIsDecided() {
    assertThat(MatterStep.CARRY.after(MatterKind.NO_CONFIDENCE, MatterState.OPEN)).isEmpty();
    assertThat(MatterStep.READ.after(MatterKind.NO_CONFIDENCE, MatterState.OPEN))
        .contains(MatterState.READ_OUT);
    assertThat(MatterStep.CARRY.after(MatterKind.NO_CONFIDENCE, MatterState.READ_OUT))
        .contains(MatterState.CARRIED);
    assertThat(MatterStep.READ.after(MatterKind.INITIATIVE, MatterState.OPEN)).isEmpty();
  }

  @Property
  void whateverWaitsCanBeEnded(@ForAll MatterKind kind) {
    for (MatterState state : reachable(kind))
      if (state.isWaiting())
        assertThat(MatterStep.WITHDRAW.after(kind, state)).contains(MatterState.WITHDRAWN);
  }

  @Property
  void whateverHasEndedCanBeCorrected(@ForAll MatterKind kind) {
    for (MatterState state : reachable(kind)) {
      if (state.isWaiting()) continue;
      boolean back =
          MatterStep.REOPEN.after(kind, state).isPresent()
              || MatterStep.DECIDE_AGAIN.after(kind, state).isPresent();
      assertThat(back).as("%s %s", kind, state).isTrue();
    }
  }

  private static Set<MatterState> reachable(MatterKind kind) {
    var found = new HashSet<MatterState>(Set.of(MatterState.OPEN));
    for (int before = 0; before < found.size(); ) {
      before = found.size();
      for (MatterState state : Set.copyOf(found))
        for (MatterStep step : MatterStep.values()) step.after(kind, state).ifPresent(found::add);
    }
    return found;
  }
}
