package ee.kogukoda.meetings.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is voted on, in words; „poolt“ always means: for this text.
public record Motion(
    MotionId id,
    Kind kind,
    @Nullable ItemId item,
    @Nullable MemberId proposer,
    String text,
    List<ItemId> order,
    boolean withdrawn,
    Instant at) {

  /// What happens when the motion is carried.
  public enum Kind {
    /// The agenda can be adopted in the motion's order.
    AGENDA,
    /// The item is struck from the agenda.
    DROP_ITEM,
    /// The item's act is adopted.
    ACT,
    /// What the words say: to postpone, to refer, to close the debate.
    PROCEDURE
  }

  Motion asWithdrawn() {
    return new Motion(id, kind, item, proposer, text, order, true, at);
  }
}
