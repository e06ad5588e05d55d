package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.CalendarEntry;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.web.Answers;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Place;
import java.net.URI;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The sessions as a calendar to subscribe to.
@Controller
class SessionCalendar {
  private final PublishedSessions published;
  private final AskedBody asked;
  private final Frames frames;

  SessionCalendar(PublishedSessions published, AskedBody asked, Frames frames) {
    this.asked = asked;
    this.published = published;
    this.frames = frames;
  }

  @GetMapping(
      value = "/{municipality}/istungid/kalender.ics",
      produces = "text/calendar;charset=UTF-8")
  @Nullable ResponseEntity<String> calendar(
      @RequestParam(name = "organ", required = false) @Nullable String organ, WebRequest request) {
    Place place = Places.here();
    String list =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(Places.sessions(place))
            .toUriString();
    String title = frames.words().say("meetings.feed.title", place.genitive());
    Calendar calendar = CalendarEntry.calendar();
    calendar.add(new XProperty("X-WR-CALNAME", title));
    for (SessionLine line : published.latest(asked.of(organ))) calendar.add(event(line, list));
    return Answers.of(request, calendar.toString());
  }

  private static VEvent event(SessionLine line, String list) {
    return new CalendarEntry(
            line.id(),
            line.title(),
            line.startsAt(),
            line.place(),
            line.state(),
            line.changedAt(),
            URI.create(list + "/" + line.slug()))
        .event();
  }
}
