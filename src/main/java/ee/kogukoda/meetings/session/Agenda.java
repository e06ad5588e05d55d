package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.Item.Closure;
import ee.kogukoda.meetings.session.Item.Conclusion;
import ee.kogukoda.meetings.session.Item.Phase;
import ee.kogukoda.meetings.session.Item.Recusal;
import ee.kogukoda.meetings.session.ItemEvent.*;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The agenda (päevakord): first as announced, then in the order in which it was adopted.
public record Agenda(List<Item> items, @Nullable Adoption adoption, List<ItemId> taken) {
  static final Agenda NONE = new Agenda(List.of(), null, List.of());

  /// The agenda in force and the vote that adopted it; in writing it is the notice's, without one.
  public record Adoption(List<ItemId> order, @Nullable VoteId vote, Instant at) {}

  static Agenda announced(List<PlannedItem> plan) {
    return new Agenda(plan.stream().map(Item::planned).toList(), null, List.of());
  }

  public boolean adopted() {
    return adoption != null;
  }

  public Item getItem(ItemId id) {
    return findItem(id).orElseThrow();
  }

  public Optional<Item> findItem(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /// The item that is being treated.
  public Optional<Item> current() {
    return items.stream().filter(item -> item.phase().open()).findFirst();
  }

  /// The items in the order in force, without those removed.
  public List<Item> inOrder() {
    List<ItemId> order = adoption == null ? items.stream().map(Item::id).toList() : adoption.order;
    return order.stream().map(this::getItem).filter(i -> i.phase() != Phase.REMOVED).toList();
  }

  /// The items still to be treated, in order.
  public List<Item> remaining() {
    return inOrder().stream().filter(item -> item.phase() == Phase.PLANNED).toList();
  }

  /// The number under which an item stands in the agenda, from 1.
  public int numberOf(ItemId id) {
    return inOrder().stream().map(Item::id).toList().indexOf(id) + 1;
  }

  Agenda evolve(ItemEvent event, Instant at) {
    return switch (event) {
      case AgendaAdopted(var order, var vote) ->
          new Agenda(items, new Adoption(order, vote, at), taken);
      case ItemRemoved(var item, var _) -> change(item, i -> i.inPhase(Phase.REMOVED));
      case ItemRestored(var item, var _) -> change(item, i -> i.inPhase(Phase.PLANNED));
      case ItemAdded(var plan, var _, var _) -> added(Item.planned(plan));
      case ItemsReordered(var order, var _) -> inNewOrder(order);
      case ItemClosedToPublic(var item, var vote, var ground) ->
          change(item, i -> i.closedToPublic(new Closure(vote, ground, at, null)));
      case ItemOpenedToPublic(var item) -> change(item, i -> i.openedToPublic(at));
      case ItemOpened(var item) -> {
        List<ItemId> now = taken.contains(item) ? taken : Lists.with(taken, item);
        yield new Agenda(change(item, i -> i.opened(at)).items, adoption, now);
      }
      case ItemPhaseEntered(var item, var phase) -> change(item, i -> i.inPhase(phase));
      case ItemSetAside(var item, var _) -> change(item, i -> i.inPhase(Phase.PLANNED));
      case ItemConcluded(var item, var outcome, var vote, var note, var day) ->
          change(item, i -> i.concluded(new Conclusion(outcome, vote, note, day, at)));
      case ActNumbered(var item, var number) -> change(item, i -> i.numbered(number));
      case ItemReopened(var item, var _) -> change(item, Item::reopened);
      case MemberRecused(var item, var member) ->
          change(item, i -> i.withRecusals(Lists.with(i.recusals(), new Recusal(member, at))));
      case RecusalWithdrawn(var item, var member, var _) ->
          change(
              item,
              i ->
                  i.withRecusals(
                      i.recusals().stream().filter(r -> !r.member().equals(member)).toList()));
    };
  }

  /// An item whose adding was annulled may be added again.
  private Agenda added(Item item) {
    Agenda with = new Agenda(Lists.with(items, item), adoption, taken);
    return adoption == null ? with : with.inNewOrder(Lists.with(adoption.order, item.id()));
  }

  private Agenda inNewOrder(List<ItemId> order) {
    if (adoption != null)
      return new Agenda(items, new Adoption(order, adoption.vote, adoption.at), taken);
    List<Item> ordered = new ArrayList<>(order.stream().map(this::getItem).toList());
    items.stream().filter(item -> !order.contains(item.id())).forEach(ordered::add);
    return new Agenda(List.copyOf(ordered), null, taken);
  }

  private Agenda change(ItemId id, UnaryOperator<Item> change) {
    return new Agenda(Lists.changed(items, item -> item.id().equals(id), change), adoption, taken);
  }
}
