package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.session.ConductEvent.SessionClosed;
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

  Projection(ProjectionStore store) {
    this.store = store;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(EventLogged logged) {
    if (logged.event() instanceof SessionClosed) tell(logged.session());
  }

  /// The same rows come of it however often it is asked for.
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(UUID session) {
    SessionFacts facts = SessionFacts.of(store.read(session));
    store.remove(session);
    store.insertParts(session, facts.open(), facts.parts());
    if (!facts.open()) return;
    store.insertVotes(session, facts.votes());
    store.insertMarks(facts.marks());
    store.insertRecusals(session, facts.recusals());
  }
}
