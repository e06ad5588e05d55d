package ee.kogukoda.meetings.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The life of a draft.
class DraftStateTest {
  @Test
  void aDraftGoesFromTheOfficeToTheCouncil() {
    assertThat(DraftState.DRAFTED.after(DraftStep.PUBLISH)).contains(DraftState.PUBLISHED);
    assertThat(DraftState.PUBLISHED.after(DraftStep.SUBMIT)).contains(DraftState.SUBMITTED);
    assertThat(DraftState.SUBMITTED.after(DraftStep.PUT_ON_AGENDA)).contains(DraftState.ON_AGENDA);
    assertThat(DraftState.ON_AGENDA.after(DraftStep.READ_AGAIN))
        .contains(DraftState.SECOND_READING);
    assertThat(DraftState.SECOND_READING.after(DraftStep.SUBMIT)).contains(DraftState.SUBMITTED);
    assertThat(DraftState.ON_AGENDA.after(DraftStep.ADOPT)).contains(DraftState.ADOPTED);
  }

  @Test
  void whatWasNotPublishedIsNotSubmitted() {
    assertThat(DraftState.DRAFTED.after(DraftStep.SUBMIT)).isEmpty();
  }

  @Test
  void whatHasNoMemorandumIsNotSubmitted() {
    Draft draft = draft(DraftKind.REGULATION, DraftState.PUBLISHED, "Keskkonnakomisjon");

    assertThatThrownBy(() -> draft.decide(DraftStep.SUBMIT, false))
        .hasMessageContaining("DRAFT_MEMORANDUM_MISSING");
    assertThat(draft.decide(DraftStep.SUBMIT, true)).isEqualTo(DraftState.SUBMITTED);
  }

  @Test
  void whatHasNoLeadCommitteeIsNotSubmitted() {
    assertThatThrownBy(() ->
            draft(DraftKind.RESOLUTION, DraftState.PUBLISHED, null).decide(DraftStep.SUBMIT, true))
        .hasMessageContaining("DRAFT_LEAD_MISSING");
  }

  @Test
  void anOrderIsTheGovernmentsAndNeedsNoLeadCommittee() {
    assertThat(draft(DraftKind.ORDER, DraftState.PUBLISHED, null).decide(DraftStep.SUBMIT, true))
        .isEqualTo(DraftState.SUBMITTED);
    assertThat(DraftKind.ORDER.isGovernments()).isTrue();
    assertThat(DraftKind.RESOLUTION.isGovernments()).isFalse();
  }

  @Property
  void fromEveryStateAnEndIsReached(@ForAll DraftState from) {
    Set<DraftState> reached = new HashSet<>(Set.of(from));
    for (int i = 0; i < DraftState.values().length; i++)
      for (DraftState state : Set.copyOf(reached))
        Arrays.stream(DraftStep.values())
            .flatMap(step -> state.after(step).stream())
            .forEach(reached::add);

    assertThat(reached).anyMatch(DraftState::isOver);
  }

  @Property
  void nothingIsAdoptedThatWasNeverSubmitted(@ForAll DraftState from, @ForAll DraftStep step) {
    if (from.after(step).filter(DraftState.ADOPTED::equals).isPresent())
      assertThat(from).isIn(DraftState.SUBMITTED, DraftState.ON_AGENDA);
  }

  private static Draft draft(DraftKind kind, DraftState state, @Nullable String lead) {
    return new Draft(
        new UUID(0, 1),
        2026,
        1,
        kind,
        "Kord",
        "Valitsus",
        lead,
        state,
        1,
        null,
        null,
        null,
        null,
        Instant.EPOCH);
  }
}
