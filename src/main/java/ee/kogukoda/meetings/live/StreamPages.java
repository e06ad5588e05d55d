package ee.kogukoda.meetings.live;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.live.Live;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The streams of a session's screens.
@Controller
class StreamPages {
  private final Sessions sessions;
  private final SessionScreens screens;
  private final Live live;
  private final Frames frames;

  StreamPages(Sessions sessions, SessionScreens screens, Live live, Frames frames) {
    this.sessions = sessions;
    this.screens = screens;
    this.live = live;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/istungid/{date}/voog")
  void stream(
      @PathVariable String date,
      @RequestParam("kes") String audience,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ScreenRenderer renderer = screens.getRenderer(audience);
    PlannedSession session =
        sessions
            .findSession(date)
            .filter(found -> found.state().isPublic())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    renderer.admit(session);
    live.open(
        SessionLog.topic(session.id()),
        SessionScreens.audience(renderer, frames.words().language()),
        request,
        response);
  }
}
