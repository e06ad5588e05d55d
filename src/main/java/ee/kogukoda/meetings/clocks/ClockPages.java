package ee.kogukoda.meetings.clocks;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The terms of the law and of the rules of procedure, for those who have to keep them.
@Controller
class ClockPages {
  private final Clocks clocks;
  private final Bodies bodies;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  ClockPages(Clocks clocks, Bodies bodies, Access access, Frames frames, Clock clock) {
    this.clocks = clocks;
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/tahtajad")
  ModelAndView list() {
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    access.requireSignedIn();
    Body council = bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    access.require(ClockPermission.SEE_CLOCKS, place.id(), council.id());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    String base = "/" + place.slug();
    Frame frame = frames.frame("meetings.clock.title", List.of(new Link(place.name(), base)));
    return Page.of(
        "meetings/clocks",
        new ClocksPage(
            frame,
            clocks.listAlerts(base, today, frame.words()).stream()
                .map(alert -> row(alert, today, frame))
                .toList()));
  }

  private static ClocksPage.Row row(Alert alert, LocalDate today, Frame frame) {
    LocalDate due = alert.due();
    if (due == null)
      return new ClocksPage.Row(
          alert.what(),
          alert.href(),
          alert.legalBasis(),
          "",
          frame.say("meetings.clock.event"),
          "accent");
    long days = ChronoUnit.DAYS.between(today, due);
    return new ClocksPage.Row(
        alert.what(),
        alert.href(),
        alert.legalBasis(),
        frame.formats().date(due),
        days < 0 ? frame.say("meetings.clock.late", -days) : frame.say("meetings.clock.left", days),
        days < 0 ? "bad" : days <= ClocksDesk.NEAR ? "warn" : "");
  }
}
