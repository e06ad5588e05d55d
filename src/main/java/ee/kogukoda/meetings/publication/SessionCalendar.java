package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Place;
import java.net.URI;
import java.time.Duration;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The sessions as a calendar to subscribe to. Times are in UTC, which every calendar shows in its
/// reader's own time; a session keeps its UID for good.
@Controller
class SessionCalendar {
  /// How long a session lasts is not known before; calendars want to draw something.
  private static final Duration DRAWN = Duration.ofHours(3);

  private final PublishedSessions published;
  private final Frames frames;

  SessionCalendar(PublishedSessions published, Frames frames) {
    this.published = published;
    this.frames = frames;
  }

  @GetMapping(
      value = "/{municipality}/istungid/kalender.ics",
      produces = "text/calendar;charset=UTF-8")
  @ResponseBody
  String calendar() {
    Place place = Places.here();
    String list =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(Places.sessions(place))
            .toUriString();
    String title = frames.words().say("meetings.feed.title", place.genitive());
    Calendar calendar =
        new Calendar()
            .withProdId("-//Kogukoda//Istungid//ET")
            .withDefaults()
            .withProperty(new XProperty("X-WR-CALNAME", title))
            .getFluentTarget();
    for (SessionLine line : published.latest()) calendar.add(event(line, list));
    return calendar.toString();
  }

  private static VEvent event(SessionLine line, String list) {
    var event = new VEvent(line.startsAt(), line.startsAt().plus(DRAWN), line.title());
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(line.changedAt()));
    event.add(new Uid(line.id() + "@kogukoda"));
    event.add(new LastModified(line.changedAt()));
    event.add(new Location(line.place()));
    event.add(new Url(URI.create(list + "/" + line.slug())));
    boolean off = line.state() == SessionState.CANCELLED;
    event.add(new Status(off ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    return event;
  }
}
