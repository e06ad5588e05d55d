package ee.kogukoda.meetings.recording;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On a session's public page: the way to its recording, and for who keeps it the way to add one.
@Component
@Order(40)
class RecordingRecord implements SessionRecord {
  private final Recordings recordings;

  RecordingRecord(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    boolean begun = session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED;
    if (!begun) return List.of();
    String address = RecordingPlace.address(session);
    if (recordings.exists(session))
      return List.of(new Link(words.say("meetings.recording.title"), address));
    return recordings.mayKeep(session)
        ? List.of(new Link(words.say("meetings.recording.add"), address + "/muutmine"))
        : List.of();
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }
}
