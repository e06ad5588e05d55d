package ee.kogukoda.meetings.walls;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.live.ScreenRenderer;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.live.LiveMessage;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The stream of all paired screens of a session: it tells that there is something new, and each
/// screen fetches what it shows.
@Component
class PairedScreen implements ScreenRenderer {
  static final String AUDIENCE = "sein";

  private final Walls walls;

  PairedScreen(Walls walls) {
    this.walls = walls;
  }

  @Override
  public String audience() {
    return AUDIENCE;
  }

  /// Its stream is opened by the screen's own address alone.
  @Override
  public void admit(PlannedSession session) {
    throw new Refused(MeetingRefusal.NO_SUCH_SCREEN);
  }

  @Override
  public List<LiveMessage> render(UUID session, SessionHistory history, Words words) {
    String state =
        history.lastPublicHash() + "-" + history.lastSeq() + "-" + walls.stateOf(session);
    return List.of(new LiveMessage("seis", history.lastSeq(), state));
  }
}
