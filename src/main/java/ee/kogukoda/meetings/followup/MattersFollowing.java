package ee.kogukoda.meetings.followup;

import ee.kogukoda.meetings.agenda.AgendaItemChanged;
import ee.kogukoda.meetings.agenda.SessionCalledOff;
import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.session.ConductEvent.SessionClosed;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemEvent.ItemRemoved;
import ee.kogukoda.meetings.session.ItemEvent.ItemReopened;
import ee.kogukoda.meetings.session.ItemEvent.ItemRestored;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Matters follow the item they stand under, in the transaction of what happens to it.
@Component
class MattersFollowing {
  private final MatterStore store;
  private final Matters matters;

  MattersFollowing(MatterStore store, Matters matters) {
    this.store = store;
    this.matters = matters;
  }

  @EventListener
  void on(AgendaItemChanged changed) {
    switch (changed.change()) {
      case REMOVED -> takeOff(changed.item());
      case RESTORED -> putBack(changed.item());
      case REWRITTEN -> {}
    }
  }

  @EventListener
  void on(SessionCalledOff calledOff) {
    leave(calledOff.session());
  }

  @EventListener
  void on(EventLogged logged) {
    switch (logged.event()) {
      case ItemRemoved(var item, var _) -> takeOff(item.value());
      case ItemRestored(var item, var _) -> putBack(item.value());
      case ItemReopened(var item, var reason) -> reopen(item.value(), reason);
      case ItemConcluded(var item, var outcome, var _, var note, var _) ->
          conclude(item.value(), outcome, note);
      case SessionClosed _ -> leave(logged.session());
      default -> {}
    }
  }

  private void conclude(UUID item, Item.Outcome outcome, @Nullable String note) {
    store
        .lockByItem(item)
        .filter(Matter::onAgenda)
        .ifPresent(matter -> step(matter, stepOf(matter, outcome), note == null ? "" : note));
  }

  /// No confidence is read out under its first item and decided under its second; the others are
  /// discussed under theirs.
  static MatterStep stepOf(Matter matter, Item.Outcome outcome) {
    boolean motion = matter.kind() == MatterKind.NO_CONFIDENCE;
    return switch (outcome) {
      case POSTPONED, REFERRED, SECOND_READING -> MatterStep.TAKE_OFF_AGENDA;
      case WITHDRAWN -> MatterStep.WITHDRAW;
      case NOTED ->
          !motion
              ? MatterStep.TREAT
              : matter.state() == MatterState.OPEN ? MatterStep.READ : MatterStep.TAKE_OFF_AGENDA;
      case ADOPTED -> decided(matter, MatterStep.CARRY);
      case REJECTED -> decided(matter, MatterStep.FAIL);
    };
  }

  private static MatterStep decided(Matter matter, MatterStep motion) {
    if (matter.kind() != MatterKind.NO_CONFIDENCE) return MatterStep.TREAT;
    return matter.state() == MatterState.READ_OUT ? motion : MatterStep.TAKE_OFF_AGENDA;
  }

  private void reopen(UUID item, String reason) {
    store
        .lockByItem(item)
        .ifPresent(matter -> {
          MatterStep step =
              switch (matter.state()) {
                case CARRIED, FAILED -> MatterStep.DECIDE_AGAIN;
                case WITHDRAWN -> null;
                case READ_OUT ->
                    Objects.equals(matter.sessionId(), matter.readSession())
                        ? null
                        : MatterStep.PUT_ON_AGENDA;
                default -> MatterStep.PUT_ON_AGENDA;
              };
          if (step != null) step(matter, step, reason);
        });
  }

  /// What was not treated waits for another session.
  private void leave(UUID session) {
    store.lockOnAgenda(session).forEach(matter -> step(matter, MatterStep.TAKE_OFF_AGENDA, ""));
  }

  private void takeOff(UUID item) {
    store
        .lockByItem(item)
        .filter(Matter::onAgenda)
        .ifPresent(matter -> step(matter, MatterStep.TAKE_OFF_AGENDA, ""));
  }

  private void putBack(UUID item) {
    store
        .lockByItem(item)
        .filter(matter -> !matter.onAgenda())
        .ifPresent(matter -> step(matter, MatterStep.PUT_ON_AGENDA, ""));
  }

  /// A step that is not open any more, since the matter has gone its own way, is none.
  private void step(Matter matter, MatterStep step, String note) {
    if (step.after(matter.kind(), matter.state()).isPresent()) matters.follow(matter, step, note);
  }
}
