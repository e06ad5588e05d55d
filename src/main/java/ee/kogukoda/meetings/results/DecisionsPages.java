package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What the council has decided, for everybody and at once.
@Controller
class DecisionsPages {
  private final OpenSessions sessions;
  private final Frames frames;

  DecisionsPages(OpenSessions sessions, Frames frames) {
    this.sessions = sessions;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/otsused")
  ModelAndView decisions(@PathVariable String slug) {
    PlannedSession session = sessions.getSession(slug);
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    Frame frame =
        frames.frame("meetings.decisions.title", ResultsPages.crumbs(session, frames.words()));
    return Page.of(
        "meetings/decisions",
        DecisionsPage.of(
            session,
            sessions.history(session).session(),
            "/" + place.slug() + "/istungid/" + session.slug(),
            "/api/v1/" + place.slug() + "/sessions/" + session.slug() + "/decisions",
            frame));
  }
}
