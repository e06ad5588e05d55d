package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A session as it goes on, for everybody, without signing in.
@Controller
class SpectatorPages {
  private final OpenSessions sessions;
  private final Frames frames;
  private final Clock clock;

  SpectatorPages(OpenSessions sessions, Frames frames, Clock clock) {
    this.sessions = sessions;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/otse")
  ModelAndView follow(@PathVariable String slug) {
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    PlannedSession session = sessions.getSession(slug);
    String list = "/" + place.slug() + "/istungid";
    Link itself = new Link(session.details().title(), list + "/" + slug);
    Frame frame =
        frames.titled(
            frames.words().say("meetings.screen.follow", session.details().title()),
            List.of(
                new Link(place.name(), "/" + place.slug()),
                new Link(frames.words().say("meetings.list.title"), list),
                itself));
    SpectatorView view = SpectatorView.of(sessions.history(session), frame.words());
    return Page.of(
        "meetings/spectators",
        new SpectatorPage(
            frame,
            Streams.address(frame, SpectatorScreen.AUDIENCE),
            session.details().streamAddress(),
            itself.href(),
            view,
            clock.instant()));
  }
}
