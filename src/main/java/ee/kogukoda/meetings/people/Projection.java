package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.live.SessionEventStore;
import ee.kogukoda.meetings.session.ConductEvent.SessionClosed;
import ee.kogukoda.meetings.session.PublicHistory;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what members did in a session, in the transaction that closes it. A session that is
/// reopened and closed again is told anew.
@Service
class Projection {
  private final ProjectionStore store;
  private final SessionEventStore logs;

  Projection(ProjectionStore store, SessionEventStore logs) {
    this.store = store;
    this.logs = logs;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(EventLogged logged) {
    if (logged.event() instanceof SessionClosed) tell(logged.session());
  }

  /// Of what was public alone. The same rows come of it however often it is asked for.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(UUID session) {
    SessionFacts facts = SessionFacts.of(PublicHistory.of(logs.listFrom(session, 0)).session());
    store.remove(session);
    store.insertParts(session, facts.open(), facts.parts());
    if (!facts.open()) return;
    store.insertVotes(session, facts.votes());
    store.insertMarks(facts.marks());
    store.insertRecusals(session, facts.recusals());
  }
}
