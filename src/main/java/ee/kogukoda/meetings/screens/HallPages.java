package ee.kogukoda.meetings.screens;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The screen in the hall. Opened by somebody who may show it there, it holds the hall's code.
@Controller
class HallPages {
  private final OpenSessions sessions;
  private final WallScreen wall;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  HallPages(OpenSessions sessions, WallScreen wall, Access access, Frames frames, Clock clock) {
    this.sessions = sessions;
    this.wall = wall;
    this.access = access;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/ekraan")
  ModelAndView screen(
      @PathVariable String slug, @RequestParam(name = "taust", defaultValue = "") String ground) {
    PlannedSession session = sessions.getSession(slug);
    SessionHistory history = sessions.history(session);
    boolean onTheWall =
        access.may(ScreenPermission.SHOW_HALL_CODE, Scope.require(), session.body());
    Frame frame = frames.titled(session.details().title(), List.of());
    String audience = onTheWall ? WallScreen.AUDIENCE : HallScreen.AUDIENCE;
    return Page.of(
        "meetings/hall",
        new HallPage(
            frame,
            Streams.address(frame, audience),
            ground.equals("must"),
            HallViews.of(
                history, frame.words(), onTheWall ? wall.code(session.id(), history) : null),
            clock.instant()));
  }
}
