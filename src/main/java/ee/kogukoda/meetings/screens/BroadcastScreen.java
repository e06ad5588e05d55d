package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.live.ScreenRenderer;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.live.LiveMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way to the video of a session: it leaves every public page at once when an item is closed to
/// the public, and comes back with the public. KOKS § 44 lg 4.
@Component
class BroadcastScreen implements ScreenRenderer, SessionRecord {
  static final String AUDIENCE = "ulekanne";

  private final Sessions sessions;
  private final SessionLog log;
  private final Fragments fragments;

  BroadcastScreen(Sessions sessions, SessionLog log, Fragments fragments) {
    this.sessions = sessions;
    this.log = log;
    this.fragments = fragments;
  }

  @Override
  public String audience() {
    return AUDIENCE;
  }

  @Override
  public List<LiveMessage> render(UUID session, SessionHistory history, Words words) {
    return List.of(message(session, history, words));
  }

  /// The part of a page in which the way to the video stands.
  LiveMessage message(UUID session, SessionHistory history, Words words) {
    String video = sessions.getSession(session).details().streamAddress();
    return new LiveMessage(
        AUDIENCE,
        history.lastSeq(),
        fragments.render("videoLink", parameters(video, history.session().isClosed(), words)));
  }

  private static Map<String, Object> parameters(
      @Nullable String video, boolean closed, Words words) {
    var parameters = new HashMap<String, Object>();
    if (video != null) parameters.put("video", video);
    parameters.put("closed", closed);
    parameters.put("words", words);
    return parameters;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    return List.of();
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }

  @Override
  public List<Link> itemLinks(PlannedSession session, AgendaItem item, Words words) {
    return List.of();
  }

  @Override
  public boolean withholdsVideo(PlannedSession session) {
    return session.state() == SessionState.OPEN
        && log.readInPublic(session.id()).session().isClosed();
  }
}
