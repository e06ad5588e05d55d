package ee.kogukoda.meetings.live;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.live.Live;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The streams of a session's screens. Opening one that everybody may follow asks nothing of the
/// database; where the database has no time for the others, they are told when to come back.
@Controller
class StreamPages {
  private final StreamedSessions sessions;
  private final SessionScreens screens;
  private final Live live;
  private final Frames frames;

  StreamPages(StreamedSessions sessions, SessionScreens screens, Live live, Frames frames) {
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
    PlannedSession session;
    try {
      session = sessions.getSession(date);
      renderer.admit(session);
    } catch (CannotCreateTransactionException | TransientDataAccessException busy) {
      Live.refuseForNow(response);
      return;
    }
    live.open(
        SessionLog.topic(session.id()),
        SessionScreens.audience(renderer, frames.words().language()),
        request,
        response);
  }
}
