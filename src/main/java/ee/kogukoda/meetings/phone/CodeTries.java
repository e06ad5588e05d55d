package ee.kogukoda.meetings.phone;

import ee.kogukoda.identity.Attempts;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.live.SessionRef;
import ee.kogukoda.refusal.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Compares a typed code with the hall's, and bounds guessing: six figures are few, so that each
/// person, and all persons of a session together, may try only so often.
@Component
class CodeTries {
  static final int PER_PERSON = 10;
  static final int PER_SESSION = 300;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final SessionLog log;
  private final HallCodes codes;
  private final Rooms rooms;
  private final Attempts attempts;

  CodeTries(SessionLog log, HallCodes codes, Rooms rooms, Attempts attempts) {
    this.log = log;
    this.codes = codes;
    this.rooms = rooms;
    this.attempts = attempts;
  }

  /// Refuses a wrong code, and any code after too many tries. Only whoever may register at all is
  /// counted, so that nobody else can use a session's tries up.
  void check(String slug, String typed, HttpServletResponse response) {
    SessionRef session =
        log.find(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    String person = session.id() + " " + rooms.actorIn(session.body()).person();
    count("hall " + person, PER_PERSON, response);
    count("hall " + session.id(), PER_SESSION, response);
    Optional<String> shown = codes.find(session.id());
    if (shown.isPresent() && !shown.get().equals(typed.replace(" ", "")))
      throw new Refused(MeetingRefusal.WRONG_HALL_CODE);
  }

  private void count(String source, int allowed, HttpServletResponse response) {
    Optional<Duration> pause = attempts.count(source, allowed, WINDOW);
    if (pause.isEmpty()) return;
    long seconds = pause.get().toSeconds();
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    throw new Refused(MeetingRefusal.TOO_MANY_HALL_CODES, (seconds + 59) / 60);
  }
}
