package ee.kogukoda.meetings.recording;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Addresses of the recordings of a session.
final class RecordingPlace {
  static final String SESSION =
      "/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/salvestis";

  private RecordingPlace() {}

  private static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  static String address(PlannedSession session) {
    return "/" + here().slug() + "/istungid/" + session.slug() + "/salvestis";
  }

  static List<Link> crumbs(PlannedSession session, Words words) {
    String list = "/" + here().slug() + "/istungid";
    return List.of(
        new Link(here().name(), "/" + here().slug()),
        new Link(words.say("meetings.list.title"), list),
        new Link(session.details().title(), list + "/" + session.slug()));
  }

  /// The crumbs of a page below the recording's.
  static List<Link> below(PlannedSession session, Words words) {
    var crumbs = new ArrayList<>(crumbs(session, words));
    crumbs.add(new Link(words.say("meetings.recording.title"), address(session)));
    return crumbs;
  }

  static ModelAndView redirect(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }
}
