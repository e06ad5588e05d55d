package ee.kogukoda.meetings.drafts;

import ee.kogukoda.meetings.agenda.AgendaItemChanged;
import ee.kogukoda.meetings.agenda.SessionCalledOff;
import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.session.ConductEvent.SessionClosed;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemEvent.ActNumbered;
import ee.kogukoda.meetings.session.ItemEvent.ItemConcluded;
import ee.kogukoda.meetings.session.ItemEvent.ItemRemoved;
import ee.kogukoda.meetings.session.ItemEvent.ItemReopened;
import ee.kogukoda.meetings.session.ItemEvent.ItemRestored;
import ee.kogukoda.refusal.Refused;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Drafts follow the item they stand under, in the transaction of what happens to it.
@Component
class DraftsFollowing {
  private final DraftStore store;
  private final Drafts drafts;

  DraftsFollowing(DraftStore store, Drafts drafts) {
    this.store = store;
    this.drafts = drafts;
  }

  @EventListener
  void on(AgendaItemChanged changed) {
    switch (changed.change()) {
      case REMOVED -> step(changed.item(), DraftStep.TAKE_OFF_AGENDA, "");
      case RESTORED -> putBack(changed.item());
      case REWRITTEN ->
          store
              .lockByItem(changed.item())
              .filter(draft -> draft.state() == DraftState.ON_AGENDA)
              .ifPresent(draft -> keepText(draft, changed.draftText()));
    }
  }

  /// What is frozen changes by a new version of the draft only.
  private void keepText(Draft draft, String text) {
    int frozen = draft.frozenVersion() == null ? draft.versions() : draft.frozenVersion();
    boolean same =
        store
            .findVersion(draft.id(), frozen)
            .filter(version -> version.sha256().equals(DraftText.of(text).sha256()))
            .isPresent();
    if (!same) throw new Refused(DraftRefusal.DRAFT_FROZEN).at("draft");
  }

  @EventListener
  void on(SessionCalledOff calledOff) {
    leave(calledOff.session());
  }

  @EventListener
  void on(EventLogged logged) {
    switch (logged.event()) {
      case ItemRemoved(var item, var _) -> step(item.value(), DraftStep.TAKE_OFF_AGENDA, "");
      case ItemRestored(var item, var _) -> putBack(item.value());
      case ItemReopened(var item, var reason) -> step(item.value(), DraftStep.REOPEN, reason);
      case ItemConcluded(var item, var outcome, var _, var note, var _) ->
          step(item.value(), stepOf(outcome), note == null ? "" : note);
      case ActNumbered(var item, var number) ->
          store
              .lockByItem(item.value())
              .ifPresent(
                  draft -> drafts.note(draft, DraftDeed.Kind.NUMBER, draft.versions(), number));
      case SessionClosed _ -> leave(logged.session());
      default -> {}
    }
  }

  static DraftStep stepOf(Item.Outcome outcome) {
    return switch (outcome) {
      case ADOPTED -> DraftStep.ADOPT;
      case REJECTED -> DraftStep.REJECT;
      case SECOND_READING -> DraftStep.READ_AGAIN;
      case WITHDRAWN -> DraftStep.WITHDRAW;
      case NOTED, POSTPONED, REFERRED -> DraftStep.TAKE_OFF_AGENDA;
    };
  }

  /// What was not treated waits for another session.
  private void leave(UUID session) {
    store
        .lockOnAgenda(session)
        .forEach(draft -> drafts.follow(draft, DraftStep.TAKE_OFF_AGENDA, ""));
  }

  /// An item that comes back brings its draft along, unless that has been written anew meanwhile.
  private void putBack(UUID item) {
    store
        .lockByItem(item)
        .filter(draft -> Objects.equals(draft.frozenVersion(), draft.versions()))
        .filter(draft -> draft.state() == DraftState.SUBMITTED)
        .ifPresent(draft -> drafts.follow(draft, DraftStep.PUT_ON_AGENDA, ""));
  }

  /// A step that is not open any more, since the draft has gone its own way, is none.
  private void step(UUID item, DraftStep step, String note) {
    store
        .lockByItem(item)
        .filter(draft -> draft.state().after(step).isPresent())
        .ifPresent(draft -> drafts.follow(draft, step, note));
  }
}
