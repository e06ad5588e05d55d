package ee.kogukoda.meetings.hall;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The coming session, or the one that goes on, on the desks of those who act in it, each with the
/// way to the own page.
@Component
class SessionDesk implements Desk {
  /// From a day ahead until well after midnight.
  private static final Duration AHEAD = Duration.ofHours(26);

  private static final Duration LONGEST = Duration.ofHours(12);

  private final Sessions sessions;
  private final Municipalities municipalities;
  private final Access access;
  private final Clock clock;

  SessionDesk(Sessions sessions, Municipalities municipalities, Access access, Clock clock) {
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(Words words) {
    var tasks = new ArrayList<Task>();
    Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .forEach(here -> Scope.run(here.id().value(), () -> tasks.addAll(in(here, words))));
    return tasks;
  }

  private List<Task> in(Municipality here, Words words) {
    Instant now = clock.instant();
    var tasks = new ArrayList<Task>();
    for (SessionLine line : sessions.listUpcoming(now.minus(LONGEST))) {
      if (line.startsAt().isAfter(now.plus(AHEAD))) break;
      if (line.state() == SessionState.CANCELLED || line.state() == SessionState.CLOSED) continue;
      PlannedSession session = sessions.getSession(line.id());
      if (session.details().isWritten()) continue;
      UUID body = session.body();
      boolean convenes =
          access.may(HallPermission.PRESIDE_FIRST_SESSION, here.id().value(), body)
              && sessions.findResultsDay(session).isPresent();
      for (Door door : Door.values()) {
        boolean may =
            access.may(door.permission(), here.id().value(), body)
                || (door == Door.CONSOLE && convenes);
        if (!may) continue;
        tasks.add(
            new Task(
                words.say(
                    "meetings.hall.desk." + door.address(), when(line.startsAt(), now, words)),
                here.name(),
                "/" + here.slug() + "/istungid/" + line.slug() + "/" + door.address(),
                line.startsAt()));
      }
    }
    return tasks;
  }

  private static String when(Instant startsAt, Instant now, Words words) {
    Formats formats = Formats.in(words.language());
    boolean today = formats.date(startsAt).equals(formats.date(now));
    return words.say(
        "meetings.hall.desk." + (today ? "today" : "day"),
        formats.date(startsAt),
        formats.time(startsAt));
  }
}
