package ee.kogukoda.meetings.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to the agenda and its items.
public sealed interface ItemEvent extends SessionEvent {
  record AgendaAdopted(List<ItemId> order, @Nullable VoteId vote) implements ItemEvent {
    public AgendaAdopted {
      order = List.copyOf(order);
    }
  }

  record ItemRemoved(ItemId item, VoteId vote) implements ItemEvent {}

  record ItemRestored(ItemId item, VoteId vote) implements ItemEvent {}

  /// Stands at the end of the agenda from here on; with it stays why it came late.
  record ItemAdded(PlannedItem item, String reason, VoteId vote) implements ItemEvent {}

  record ItemsReordered(List<ItemId> order, VoteId vote) implements ItemEvent {
    public ItemsReordered {
      order = List.copyOf(order);
    }
  }

  /// What follows stays inside, until the item is opened to the public or ends.
  record ItemClosedToPublic(ItemId item, @Nullable VoteId vote, @Nullable LegalGround ground)
      implements ItemEvent {}

  record ItemOpenedToPublic(ItemId item) implements ItemEvent {}

  record ItemOpened(ItemId item) implements ItemEvent {}

  record ItemPhaseEntered(ItemId item, Item.Phase phase) implements ItemEvent {}

  record ItemSetAside(ItemId item, String reason) implements ItemEvent {}

  record ItemConcluded(
      ItemId item,
      Item.Outcome outcome,
      @Nullable VoteId vote,
      @Nullable String note,
      @Nullable LocalDate day)
      implements ItemEvent {}

  record ActNumbered(ItemId item, String number) implements ItemEvent {}

  record ItemReopened(ItemId item, String reason) implements ItemEvent {}

  record MemberRecused(ItemId item, MemberId member) implements ItemEvent {}

  record RecusalWithdrawn(ItemId item, MemberId member, String reason) implements ItemEvent {}
}
