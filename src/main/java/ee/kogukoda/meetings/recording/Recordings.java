package ee.kogukoda.meetings.recording;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Recordings of the sessions of the municipality in scope; each method is one transaction.
@Service
@Transactional
class Recordings {
  private final RecordingStore store;
  private final SessionLog log;
  private final TranscriptsFound found;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Recordings(
      RecordingStore store,
      SessionLog log,
      TranscriptsFound found,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.log = log;
    this.found = found;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  boolean mayKeep(PlannedSession session) {
    return access.may(RecordingPermission.KEEP_RECORDING, Scope.require(), session.body());
  }

  @Transactional(readOnly = true)
  public List<Recording> list(PlannedSession session) {
    return store.list(session.id());
  }

  @Transactional(readOnly = true)
  public boolean exists(PlannedSession session) {
    return store.exists(session.id());
  }

  /// When what was treated; a session that has not begun has nothing to tell.
  @Transactional(readOnly = true)
  public Course course(PlannedSession session) {
    return Course.of(log.read(session.id()), clock.instant());
  }

  /// @param startsAt the instant at which the recording's clock shows zero
  public UUID add(PlannedSession session, String address, Instant startsAt) {
    require(session);
    if (!log.read(session.id()).session().isOpened())
      throw new Refused(RecordingRefusal.RECORDING_BEFORE_SESSION);
    boolean twice =
        store.list(session.id()).stream().anyMatch(other -> other.address().equals(address));
    if (twice) throw new Refused(RecordingRefusal.RECORDING_TWICE).at("aadress");
    var recording = new Recording(Uuid7.next(), address, startsAt, null);
    store.insert(session.id(), recording, clock.instant());
    record("recording_added", session, address);
    return recording.id();
  }

  public void remove(PlannedSession session, UUID id) {
    Recording recording = get(session, id);
    store.remove(id, clock.instant());
    changed("recording_removed", session, recording.address());
  }

  /// @param transcript WebVTT without mistakes, or a refusal that names the line
  public void transcribe(PlannedSession session, UUID id, String transcript) {
    Recording recording = get(session, id);
    WebVtt.read(transcript);
    store.setTranscript(id, transcript);
    changed("transcript_added", session, recording.address());
  }

  public void removeTranscript(PlannedSession session, UUID id) {
    Recording recording = get(session, id);
    store.setTranscript(id, null);
    changed("transcript_removed", session, recording.address());
  }

  private Recording get(PlannedSession session, UUID id) {
    require(session);
    return store
        .find(session.id(), id)
        .orElseThrow(() -> new Refused(RecordingRefusal.NO_SUCH_RECORDING));
  }

  private void changed(String deed, PlannedSession session, String address) {
    found.keep(session.id());
    record(deed, session, address);
  }

  private void record(String deed, PlannedSession session, String address) {
    audit.record(
        "meetings." + deed, "session", session.id().toString(), Map.of("address", address));
  }

  private void require(PlannedSession session) {
    access.requireSignedIn();
    access.require(RecordingPermission.KEEP_RECORDING, Scope.require(), session.body());
  }
}
