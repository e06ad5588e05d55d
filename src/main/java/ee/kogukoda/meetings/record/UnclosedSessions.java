package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Conduct;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Sessions in which nothing has happened for a day though they were never closed: a wrong click
/// once held a council's session for a month. One adjourned to a day to come is not among them.
@Component
@Order(5)
class UnclosedSessions implements StatutoryClock {
  private static final Duration STILL = Duration.ofDays(1);

  private final EditionStore editions;
  private final SessionLog log;
  private final Bodies bodies;
  private final Clock clock;

  UnclosedSessions(EditionStore editions, SessionLog log, Bodies bodies, Clock clock) {
    this.editions = editions;
    this.log = log;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    var alerts = new ArrayList<Alert>();
    Instant now = clock.instant();
    for (EditionStore.Unwritten open : editions.listUnclosed(now.minus(STILL))) {
      SessionHistory history = log.read(open.id());
      if (!isStill(history, now)) continue;
      Instant last = history.events().getLast().at();
      alerts.add(
          new Alert(
              words.say(
                  "meetings.clock.unclosed",
                  open.number(),
                  bodies.getBody(open.body()).name(),
                  last),
              "KOKS § 45 lg 4",
              LocalDate.ofInstant(last, Formats.TALLINN),
              base + "/istungid/" + open.slug() + "/juhataja"));
    }
    return alerts;
  }

  /// Whether the session goes on by its log, and nobody has done anything in it for a day, counted
  /// from the day that it was adjourned to.
  static boolean isStill(SessionHistory history, Instant now) {
    if (history.events().isEmpty() || !history.session().isOpened()) return false;
    if (history.session().phase() == SessionPhase.CLOSED) return false;
    Instant last = history.events().getLast().at();
    if (history.session().phase() == SessionPhase.ADJOURNED) {
      List<Conduct.Recess> recesses = history.session().conduct().recesses();
      Instant until = recesses.isEmpty() ? null : recesses.getLast().until();
      if (until != null && until.isAfter(last)) last = until;
    }
    return Duration.between(last, now).compareTo(STILL) > 0;
  }
}
