package ee.kogukoda.meetings.followup;

import static ee.kogukoda.meetings.followup.MatterKind.*;
import static ee.kogukoda.meetings.followup.MatterState.*;

import java.util.Optional;

/// Everything that can be done with a matter; each is a milestone on its page.
enum MatterStep {
  FILE,
  ANSWER,
  FINISH,
  EXTEND,
  GIVE_VIEW,
  ACCEPT,
  PARTLY_ACCEPT,
  REJECT,
  WITHDRAW,
  REOPEN,
  PUT_ON_AGENDA,
  TAKE_OFF_AGENDA,
  TREAT,
  READ,
  CARRY,
  FAIL,
  DECIDE_AGAIN,
  ELECT_MAYOR,
  CONFIRM_GOVERNMENT;

  /// The state after this step, or nothing where it cannot be taken. No confidence is read out
  /// before it is decided (KOKS § 46 lg 1).
  Optional<MatterState> after(MatterKind kind, MatterState state) {
    return switch (this) {
      case FILE -> Optional.empty();
      case ANSWER -> when(state == OPEN && (kind == PROMISE || kind == INTERPELLATION), ANSWERED);
      case FINISH -> when(kind == PROMISE && (state == OPEN || state == ANSWERED), DONE);
      case EXTEND -> when(state == OPEN && (kind == PROMISE || kind == INTERPELLATION), OPEN);
      case GIVE_VIEW -> when(state == OPEN && kind == INITIATIVE, OPEN);
      case ACCEPT -> when(state == OPEN && kind == INITIATIVE, ACCEPTED);
      case PARTLY_ACCEPT -> when(state == OPEN && kind == INITIATIVE, PARTLY);
      case REJECT -> when(state == OPEN && kind == INITIATIVE, REJECTED);
      case WITHDRAW -> when(state.isWaiting() || (state == ANSWERED && kind == PROMISE), WITHDRAWN);
      case REOPEN -> when(!state.isWaiting() && state != CARRIED && state != FAILED, OPEN);
      case PUT_ON_AGENDA -> when(kind.isForAgenda() && onAgendaWhen(kind, state), state);
      case TAKE_OFF_AGENDA, TREAT -> when(kind.isForAgenda(), state);
      case READ -> when(kind == NO_CONFIDENCE && state == OPEN, READ_OUT);
      case CARRY -> when(kind == NO_CONFIDENCE && state == READ_OUT, CARRIED);
      case FAIL -> when(kind == NO_CONFIDENCE && state == READ_OUT, FAILED);
      case DECIDE_AGAIN ->
          when(kind == NO_CONFIDENCE && (state == CARRIED || state == FAILED), READ_OUT);
      case ELECT_MAYOR, CONFIRM_GOVERNMENT -> when(state == CARRIED, CARRIED);
    };
  }

  private static boolean onAgendaWhen(MatterKind kind, MatterState state) {
    return state.isWaiting() || (kind == INTERPELLATION && state == ANSWERED);
  }

  /// Whether words are written with it: the answer, the view, the reasons.
  boolean needsWords() {
    return switch (this) {
      case ANSWER, EXTEND, GIVE_VIEW, ACCEPT, PARTLY_ACCEPT, REJECT, WITHDRAW, REOPEN -> true;
      default -> false;
    };
  }

  /// Whether somebody takes it at the matter's page; the others follow from a session or carry more
  /// than words.
  boolean isTakenByHand() {
    return needsWords() && this != EXTEND
        || this == FINISH
        || this == ELECT_MAYOR
        || this == CONFIRM_GOVERNMENT;
  }

  private static Optional<MatterState> when(boolean possible, MatterState next) {
    return possible ? Optional.of(next) : Optional.empty();
  }
}
