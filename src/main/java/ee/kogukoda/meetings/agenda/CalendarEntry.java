package ee.kogukoda.meetings.agenda;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.jspecify.annotations.Nullable;

/// A session in a calendar. Times are in UTC, which every calendar shows in its reader's own time;
/// the session keeps its UID for good, so that a later entry replaces an earlier one.
///
/// @param address of its public page, or null
public record CalendarEntry(
    UUID session,
    String title,
    Instant startsAt,
    String place,
    SessionState state,
    Instant changedAt,
    @Nullable URI address) {
  /// How long a session lasts is not known before; calendars want to draw something.
  private static final Duration DRAWN = Duration.ofHours(3);

  static CalendarEntry of(PlannedSession session) {
    SessionDetails details = session.details();
    return new CalendarEntry(
        session.id(),
        details.title(),
        details.startsAt(),
        details.place(),
        session.state(),
        session.changedAt(),
        null);
  }

  /// An empty calendar, to which entries are added.
  public static Calendar calendar() {
    return new Calendar().withProdId("-//Kogukoda//Istungid//ET").withDefaults().getFluentTarget();
  }

  public VEvent event() {
    var event = new VEvent(startsAt, startsAt.plus(DRAWN), title);
    event.removeAll("DTSTAMP");
    event.add(new DtStamp(changedAt));
    event.add(new Uid(session + "@kogukoda"));
    event.add(new LastModified(changedAt));
    event.add(new Location(place));
    if (address != null) event.add(new Url(address));
    boolean stands = state.isPublic() && state != SessionState.CANCELLED;
    event.add(new Status(stands ? Status.VALUE_CONFIRMED : Status.VALUE_CANCELLED));
    return event;
  }
}
