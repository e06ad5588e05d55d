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
    @Nullable LateItem added,
    boolean withdrawn,
    Instant at) {

  /// What happens when the motion is carried.
  public enum Kind {
    /// The agenda can be adopted in the motion's order.
    AGENDA,
    /// The item is struck from the agenda.
    DROP_ITEM,
    /// An item that the notice did not name is added at the agenda's end. KOKS § 44 lg 5.
    ADD_ITEM,
    /// The items still to come are treated in the motion's order.
    REORDER,
    /// Undisputed items are adopted by one vote; any member may have one taken out before it.
    CONSENT,
    /// What is left of the item is treated without the public. KOKS § 44 lg 4.
    CLOSE_ITEM,
    /// The item's act is adopted.
    ACT,
    /// What the words say: to postpone, to refer, to close the debate.
    PROCEDURE;

    /// Whether it is about the agenda itself, and changes it at once when it is carried.
    public boolean changesAgenda() {
      return this == DROP_ITEM || this == ADD_ITEM || this == REORDER;
    }
  }

  Motion without(ItemId pulled, String words) {
    List<ItemId> left = order.stream().filter(id -> !id.equals(pulled)).toList();
    return new Motion(id, kind, item, proposer, words, left, added, withdrawn, at);
  }

  Motion asWithdrawn() {
    return new Motion(id, kind, item, proposer, text, order, added, true, at);
  }
}
