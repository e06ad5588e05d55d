package ee.kogukoda.meetings.views;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.Voting;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drafts before committees of the municipality in scope, and what these said.
@Service
@Transactional
public class CommitteeViews {
  private final ViewStore store;
  private final SessionLog log;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  CommitteeViews(ViewStore store, SessionLog log, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.log = log;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// The draft stands under this item of a committee's meeting; part of the transaction that put it
  /// there.
  public void refer(UUID draft, UUID item, PlannedSession meeting) {
    store.insert(item, draft, meeting.id(), meeting.body());
  }

  @Transactional(readOnly = true)
  public Optional<Referral> findReferral(UUID item) {
    return store.find(item);
  }

  /// What committees said of the draft under this item of a council's or government's agenda.
  @Transactional(readOnly = true)
  public List<GivenView> listFor(UUID item) {
    return store.listFor(item);
  }

  /// What the committee decided: the figures are those of its last vote on the item. Support that
  /// was not carried is none.
  void give(PlannedSession meeting, UUID item, View view, @Nullable String remarks) {
    access.require(AgendaPermission.PREPARE_SESSION, Scope.require(), meeting.body());
    if (store.find(item).isEmpty()) throw new Refused(MeetingRefusal.NO_SUCH_ITEM);
    Outcome outcome =
        decided(meeting, item).orElseThrow(() -> new Refused(MeetingRefusal.VIEW_NOT_VOTED));
    if (view != View.AGAINST && !outcome.carried())
      throw new Refused(MeetingRefusal.VIEW_CONTRADICTS_VOTE).at("seisukoht");
    if (view == View.SUPPORTS_WITH_CHANGES && remarks == null)
      throw new Refused(MeetingRefusal.TEXT_MISSING).at("markused");
    store.give(item, view, outcome.votes(), remarks, clock.instant(), Visitor.current().name());
    audit.record(
        "meetings.view_given",
        "session",
        meeting.id().toString(),
        Map.of("view", view.name(), "item", item.toString()));
  }

  /// The result of the last vote on the item, whatever its motion was called.
  @Transactional(readOnly = true)
  Optional<Outcome> decided(PlannedSession meeting, UUID item) {
    Voting voting = log.read(meeting.id()).session().voting();
    var id = new ItemId(item);
    return voting
        .lastDeclared(Motion.Kind.PROCEDURE, id)
        .or(() -> voting.lastDeclared(Motion.Kind.ACT, id))
        .map(Vote::outcome);
  }
}
