package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.DocumentOwner;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.documents.NewDocument;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.refusal.Refused;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The papers of an agenda. They may be added after the notice as well, and then say so; whether
/// everybody may read one depends on its item and on the notice.
@Service
@Transactional
class Materials implements DocumentOwner {
  private static final String MODULE = "meetings";

  private final SessionStore sessions;
  private final MaterialStore store;
  private final Documents documents;
  private final Access access;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Materials(
      SessionStore sessions,
      MaterialStore store,
      Documents documents,
      Access access,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.store = store;
    this.documents = documents;
    this.access = access;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// @param fileName as the person's browser gave it
  void add(
      PlannedSession session, AgendaItem item, String title, String fileName, InputStream content) {
    SessionState state = changeable(session);
    boolean late = state != SessionState.DRAFT;
    Instant now = clock.instant();
    DocumentId id = documents.store(new NewDocument(MODULE, item.id(), fileName), content);
    Document document = documents.findDocument(id).orElseThrow();
    var material =
        new Material(
            Uuid7.next(), id.value(), document.address(), title, document.size(), now, late);
    store.insert(session.id(), item.id(), material);
    changed(session, "meetings.material_added", title, now);
    if (late && !item.isRestricted())
      events.publishEvent(
          new MaterialAdded(
              Scope.require(), session.id(), session.body(), session.slug(), item.number(), title));
  }

  void remove(PlannedSession session, UUID material) {
    changeable(session);
    Instant now = clock.instant();
    if (!store.remove(session.id(), material, now))
      throw new Refused(MeetingRefusal.NO_SUCH_MATERIAL);
    changed(session, "meetings.material_removed", material.toString(), now);
  }

  void restore(PlannedSession session, UUID material) {
    changeable(session);
    if (!store.restore(session.id(), material)) throw new Refused(MeetingRefusal.NO_SUCH_MATERIAL);
    changed(session, "meetings.material_restored", material.toString(), clock.instant());
  }

  private SessionState changeable(PlannedSession session) {
    access.require(AgendaPermission.PREPARE_SESSION, Scope.require(), session.body());
    SessionState state =
        sessions.lock(session.id()).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    boolean over = state == SessionState.CLOSED || state == SessionState.CANCELLED;
    if (over) throw new Refused(MeetingRefusal.AGENDA_FIXED);
    return state;
  }

  private void changed(PlannedSession session, String action, String title, Instant now) {
    sessions.touch(session.id(), now);
    audit.record(action, "session", session.id().toString(), Map.of("title", title));
  }

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean mayRead(Document document) {
    return store
        .findReadership(document.id().value())
        .filter(papers -> mayRead(document.municipality(), papers))
        .isPresent();
  }

  private boolean mayRead(UUID municipality, MaterialStore.Readership papers) {
    if (papers.isPublic()) return true;
    UUID body = papers.body();
    return access.may(AgendaPermission.PREPARE_SESSION, municipality, body)
        || papers.isSent() && access.may(AgendaPermission.READ_RESTRICTED, municipality, body);
  }
}
