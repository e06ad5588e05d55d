package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.ITEM_DONE;
import static ee.kogukoda.meetings.MeetingRefusal.ORDER_STANDS;
import static ee.kogukoda.meetings.session.Asked.check;

import ee.kogukoda.meetings.session.ItemEvent.*;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a motion does by itself once it is carried, and what takes it back when its vote is
/// annulled.
final class MotionEffects {
  private MotionEffects() {}

  static List<SessionEvent> carried(Motion motion, VoteId vote, Asked asked) {
    return switch (motion.kind()) {
      case AGENDA, ACT, PROCEDURE -> List.of();
      case DROP_ITEM -> List.of(new ItemRemoved(item(motion), vote));
      case ADD_ITEM -> {
        LateItem late = Objects.requireNonNull(motion.added());
        boolean known = asked.session().agenda().findItem(late.item().id()).isPresent();
        yield List.of(
            known
                ? new ItemRestored(late.item().id(), vote)
                : new ItemAdded(late.item(), late.reason(), vote));
      }
      case REORDER -> List.of(new ItemsReordered(motion.order(), vote));
      case CONSENT ->
          Stream.concat(
                  asked.endOfSpeech().stream(),
                  motion.order().stream().flatMap(id -> treated(id, vote, asked)))
              .toList();
      case CLOSE_ITEM -> asked.afterSpeech(new ItemClosedToPublic(item(motion), vote, null));
    };
  }

  /// An order stands until another one is voted on.
  static List<SessionEvent> annulled(Motion motion, VoteId vote, Asked asked) {
    return switch (motion.kind()) {
      case AGENDA, ACT, PROCEDURE -> List.of();
      case DROP_ITEM -> List.of(new ItemRestored(item(motion), vote));
      case ADD_ITEM -> {
        ItemId added = Objects.requireNonNull(motion.added()).item().id();
        boolean untouched =
            asked.session().agenda().getItem(added).phase() == Item.Phase.PLANNED
                && !asked.session().agenda().taken().contains(added);
        check(untouched, ITEM_DONE);
        yield List.of(new ItemRemoved(added, vote));
      }
      case REORDER -> throw new Refused(ORDER_STANDS);
      case CONSENT -> throw new Refused(ITEM_DONE);
      case CLOSE_ITEM -> {
        Item item = asked.session().agenda().getItem(item(motion));
        yield item.isClosed() && vote.equals(item.closures().getLast().vote())
            ? asked.afterSpeech(new ItemOpenedToPublic(item.id()))
            : List.of();
      }
    };
  }

  private static Stream<SessionEvent> treated(ItemId id, VoteId vote, Asked asked) {
    boolean act = asked.session().agenda().getItem(id).plan().act() != null;
    Item.Outcome outcome = act ? Item.Outcome.ADOPTED : Item.Outcome.NOTED;
    return Stream.of(new ItemOpened(id), new ItemConcluded(id, outcome, vote, null, null));
  }

  /// Whether the vote came after the agenda in force was adopted, or none is adopted yet.
  static boolean isOfThisAgenda(Vote vote, Session session) {
    Agenda.Adoption adoption = session.agenda().adoption();
    if (adoption == null || adoption.vote() == null) return true;
    List<VoteId> order = session.voting().votes().stream().map(Vote::id).toList();
    return order.indexOf(vote.id()) > order.indexOf(adoption.vote());
  }

  private static ItemId item(Motion motion) {
    return Objects.requireNonNull(motion.item());
  }
}
