package ee.kogukoda.meetings.notes;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.agenda.PlannedSession;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The notes of whoever asks, and of nobody else.
@Service
@Transactional
class Notes {
  private final NoteStore store;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Notes(NoteStore store, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  boolean mayKeep(PlannedSession session) {
    return access.may(NotesPermission.KEEP_NOTES, Scope.require(), session.body());
  }

  @Transactional(readOnly = true)
  public Map<UUID, Note> list(PlannedSession session) {
    PersonId person = requireKeeper(session);
    var found = new HashMap<UUID, Note>();
    store.list(person, session.id()).forEach(note -> found.put(note.item(), note));
    return found;
  }

  /// @param notes one for each item; empty ones are taken away
  public void keep(PlannedSession session, List<Note> notes) {
    PersonId person = requireKeeper(session);
    var known = new HashMap<UUID, Note>();
    store.list(person, session.id()).forEach(note -> known.put(note.item(), note));
    Instant now = clock.instant();
    for (Note note : notes) {
      if (note.isEmpty()) store.delete(person, note.item());
      else if (!note.equals(known.get(note.item()))) store.put(person, session.id(), note, now);
    }
    audit.record("meetings.notes_kept", "session", session.id().toString(), Map.of());
  }

  @Transactional(readOnly = true)
  public List<NoteStore.Placed> listOwn() {
    return store.listAll(enter());
  }

  public int deleteOwn() {
    PersonId person = enter();
    audit.record("meetings.notes_deleted", "person", person.toString(), Map.of());
    return store.deleteAll(person);
  }

  private PersonId requireKeeper(PlannedSession session) {
    PersonId person = enter();
    access.require(NotesPermission.KEEP_NOTES, Scope.require(), session.body());
    return person;
  }

  private PersonId enter() {
    var person = new PersonId(access.requireSignedIn());
    store.enter(person);
    return person;
  }
}
