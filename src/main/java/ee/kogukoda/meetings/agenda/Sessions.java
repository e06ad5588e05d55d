package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sessions of the municipality in scope as they were prepared and announced.
@Service
@Transactional(readOnly = true)
public class Sessions {
  private final SessionStore store;
  private final SessionListStore lists;

  Sessions(SessionStore store, SessionListStore lists) {
    this.store = store;
    this.lists = lists;
  }

  /// @param slug the day, for example `2026-11-26`; drafts are found as well
  public Optional<PlannedSession> findSession(String slug) {
    return store.find(slug);
  }

  public PlannedSession getSession(UUID id) {
    return store.find(id).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  /// The session as everybody sees it: neither drafts nor restricted parts.
  public Optional<PlannedSession> findPublicSession(String slug) {
    return store
        .find(slug)
        .filter(session -> session.state().isPublic())
        .map(PlannedSession::asPublic);
  }

  public List<SessionLine> listDrafts() {
    return lists.listDrafts();
  }

  /// Announced sessions from this moment on, the next one first.
  public List<SessionLine> listUpcoming(Instant from) {
    return lists.listUpcoming(from);
  }

  /// Sessions before a moment, the latest first.
  public List<SessionLine> listPast(SessionQuery query, int limit) {
    return lists.listPast(query, limit);
  }

  /// The live session tells how far it has come; part of its own transaction.
  @Transactional
  public void follow(UUID session, SessionState state, Instant at) {
    if (store.lock(session).isEmpty()) throw new Refused(MeetingRefusal.NO_SUCH_SESSION);
    store.setState(session, state, null, at);
  }
}
