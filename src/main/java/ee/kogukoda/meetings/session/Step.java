package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.MeetingRefusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step on the chair's console: on what, and what bars it, if anything does. `unattainable` warns
/// that a vote cannot reach its majority with those present.
public record Step(
    Kind kind,
    @Nullable UUID target,
    @Nullable MeetingRefusal bar,
    List<Object> arguments,
    boolean unattainable) {

  /// The steps, each one command.
  public enum Kind {
    OPEN_SESSION,
    CANCEL_SESSION,
    UNDO_OPENING,
    CONFIRM_QUORUM,
    DECLARE_NO_QUORUM,
    ADOPT_AGENDA,
    OPEN_ITEM,
    SET_ITEM_ASIDE,
    CLOSE_TO_PUBLIC,
    OPEN_TO_PUBLIC,
    CONCLUDE_ADOPTED,
    CONCLUDE_REJECTED,
    CONCLUDE_NOTED,
    CONCLUDE_WITHDRAWN,
    CONCLUDE_POSTPONED,
    CONCLUDE_REFERRED,
    CONCLUDE_SECOND_READING,
    GIVE_FLOOR,
    END_SPEECH,
    PREPARE_VOTE,
    OPEN_VOTE,
    CLOSE_VOTE,
    DECLARE_RESULT,
    ABORT_VOTE,
    ANNUL_VOTE,
    START_RECESS,
    RESUME_SESSION,
    ADJOURN_SESSION,
    CONTINUE_SESSION,
    TAKE_OVER_CHAIR,
    CLOSE_SESSION,
    REOPEN_SESSION;

    static Kind of(Item.Outcome outcome) {
      return valueOf("CONCLUDE_" + outcome.name());
    }
  }

  public boolean allowed() {
    return bar == null;
  }
}
