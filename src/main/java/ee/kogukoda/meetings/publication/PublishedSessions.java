package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.Sessions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The sessions that feeds and the calendar tell about: all that come, and the latest that were.
@Component
class PublishedSessions {
  private static final int PAST = 30;

  private final Sessions sessions;
  private final Clock clock;

  PublishedSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// @param body whose; null for all
  List<SessionLine> latest(@Nullable UUID body) {
    Instant now = clock.instant();
    return Stream.concat(
            sessions.listUpcoming(now, body).stream(),
            sessions.listPast(new SessionQuery("", now, "", body), PAST).stream())
        .toList();
  }
}
