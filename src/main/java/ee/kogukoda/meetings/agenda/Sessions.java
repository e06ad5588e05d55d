package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sessions of the municipality in scope as they were prepared and announced.
@Service
@Transactional(readOnly = true)
public class Sessions {
  private final SessionStore store;
  private final SessionListStore lists;
  private final Access access;
  private final Convening convening;

  Sessions(SessionStore store, SessionListStore lists, Access access, Convening convening) {
    this.convening = convening;
    this.store = store;
    this.lists = lists;
    this.access = access;
  }

  /// @param slug the day, for example `2026-11-26`; drafts are found as well
  public Optional<PlannedSession> findSession(String slug) {
    return store.find(slug);
  }

  public PlannedSession getSession(UUID id) {
    return store.find(id).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  /// The session without drafts and restricted parts, for this visitor: a closed one is there for
  /// those of its body alone. KOKS § 49 lg 8.
  public Optional<PlannedSession> findPublicSession(String slug) {
    return store
        .find(slug)
        .filter(session -> session.state().isPublic() && maySee(session))
        .map(PlannedSession::asPublic);
  }

  /// The session as everybody sees it, whoever asks: what interfaces, feeds and the search tell of.
  public Optional<PlannedSession> findOpenSession(String slug) {
    return store
        .find(slug)
        .filter(session -> session.state().isPublic() && !session.closed())
        .map(PlannedSession::asPublic);
  }

  /// Whether this visitor may see more of a session than that it is held.
  public boolean maySee(PlannedSession session) {
    return !session.closed()
        || access.may(AgendaPermission.READ_RESTRICTED, Scope.require(), session.body());
  }

  /// When an announced session begins, closed or not: a place in the list of sessions.
  public Optional<Instant> findBeginning(String slug) {
    return store
        .find(slug)
        .filter(session -> session.state().isPublic())
        .map(session -> session.details().startsAt());
  }

  /// What of a closed session everybody may know was decided, by the item's id. KOKS § 49 lg 8.
  public Set<UUID> listPublicDecisions(PlannedSession session) {
    return store.listPublicDecisions(session.id());
  }

  /// Who demanded the session; empty where nobody did. KOKS § 43 lg 2.
  public Optional<Demand> findDemand(PlannedSession session) {
    return store.findDemand(session.id());
  }

  /// The day on which the results of the election became known, where it is the first session of a
  /// new council; empty for every other. KOKS § 43.
  public Optional<LocalDate> findResultsDay(PlannedSession session) {
    return store.findResultsDay(session.id());
  }

  /// Whether this visitor prepares the session: chair, secretary, or whoever convenes it.
  public boolean mayPrepare(PlannedSession session) {
    return convening.may(AgendaPermission.PREPARE_SESSION, session);
  }

  /// Passes when this visitor prepares the session.
  public void requirePreparing(PlannedSession session) {
    convening.require(AgendaPermission.PREPARE_SESSION, session);
  }

  /// Those that this visitor may prepare.
  public List<SessionLine> listDrafts() {
    return lists.listDrafts().stream()
        .filter(line -> access.may(AgendaPermission.PREPARE_SESSION, Scope.require(), line.body()))
        .toList();
  }

  /// Announced sessions from this moment on, the next one first.
  public List<SessionLine> listUpcoming(Instant from) {
    return lists.listUpcoming(from, null);
  }

  /// The same of one body, or of all where it is null.
  public List<SessionLine> listUpcoming(Instant from, @Nullable UUID body) {
    return lists.listUpcoming(from, body);
  }

  /// Sessions before a moment, the latest first.
  public List<SessionLine> listPast(SessionQuery query, int limit) {
    return lists.listPast(query, limit);
  }

  /// Sessions in writing that wait for answers, the one that ends first in front.
  public List<PlannedSession> listWritten() {
    return store.listWritten().stream().map(this::getSession).toList();
  }

  /// The deadline of a session in writing was moved; part of the live session's own transaction.
  @Transactional
  public void moveEnd(UUID session, Instant end, Instant at) {
    store.setEnd(session, end, at);
  }

  /// The live session tells how far it has come; part of its own transaction.
  @Transactional
  public void follow(UUID session, SessionState state, Instant at) {
    if (store.lock(session).isEmpty()) throw new Refused(MeetingRefusal.NO_SUCH_SESSION);
    store.setState(session, state, null, at);
  }
}
