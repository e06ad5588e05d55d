package ee.kogukoda.meetings.drafts;

import java.util.Optional;

/// How far a draft has come.
enum DraftState {
  DRAFTED,
  PUBLISHED,
  SUBMITTED,
  ON_AGENDA,
  SECOND_READING,
  ADOPTED,
  REJECTED,
  WITHDRAWN;

  /// The state after a step; empty where the step is not open from here.
  Optional<DraftState> after(DraftStep step) {
    DraftState next =
        switch (step) {
          case PUBLISH -> this == DRAFTED ? PUBLISHED : null;
          case SUBMIT -> this == PUBLISHED || this == SECOND_READING ? SUBMITTED : null;
          case TAKE_BACK -> this == SUBMITTED ? PUBLISHED : null;
          case PUT_ON_AGENDA -> this == SUBMITTED ? ON_AGENDA : null;
          case TAKE_OFF_AGENDA -> this == ON_AGENDA ? SUBMITTED : null;
          case ADOPT -> isBeforeABody() ? ADOPTED : null;
          case REJECT -> isBeforeABody() ? REJECTED : null;
          case READ_AGAIN -> isBeforeABody() ? SECOND_READING : null;
          case WITHDRAW -> isOver() ? null : WITHDRAWN;
          case REOPEN -> isBeforeABody() || this == SECOND_READING || isOver() ? ON_AGENDA : null;
        };
    return Optional.ofNullable(next);
  }

  /// Whether the text may still get a new version; on an agenda it is frozen.
  boolean isWritable() {
    return this == DRAFTED || this == PUBLISHED || this == SECOND_READING;
  }

  boolean isOver() {
    return this == ADOPTED || this == REJECTED || this == WITHDRAWN;
  }

  /// A session that was closed and opened again decides on what it had laid aside meanwhile.
  private boolean isBeforeABody() {
    return this == ON_AGENDA || this == SUBMITTED;
  }
}
