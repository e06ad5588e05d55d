package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// By when minutes are to be ready (KOKS § 51), and until when members may still dissent from them
/// (töökord).
@Component
@Order(30)
class MinutesClock implements StatutoryClock {
  private final EditionStore editions;
  private final MinutesReminders reminders;
  private final SessionLog log;
  private final Bodies bodies;

  MinutesClock(EditionStore editions, MinutesReminders reminders, SessionLog log, Bodies bodies) {
    this.editions = editions;
    this.reminders = reminders;
    this.log = log;
    this.bodies = bodies;
  }

  @Override
  public boolean onDesk() {
    return false;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    var alerts = new ArrayList<Alert>();
    for (EditionStore.Unwritten unwritten : editions.listUnwritten()) {
      Body body = bodies.getBody(unwritten.body());
      LocalDate held = LocalDate.ofInstant(unwritten.heldAt(), Formats.TALLINN);
      RulesOfProcedure rules = bodies.rulesOn(body, held);
      String href = base + "/istungid/" + unwritten.slug() + "/protokoll";
      alerts.add(
          new Alert(
              words.say("meetings.clock.minutes", unwritten.number(), body.name()),
              rules.rule(RuleCode.MINUTES_DAYS).legalBasis(),
              reminders.due(unwritten),
              href));
      LocalDate until = dissentUntil(log.read(unwritten.id()).session());
      if (until != null && !today.isAfter(until))
        alerts.add(
            new Alert(
                words.say("meetings.clock.dissent", unwritten.number(), body.name()),
                rules.rule(RuleCode.DISSENT_DAYS).legalBasis(),
                until,
                href));
    }
    return alerts;
  }

  private static @Nullable LocalDate dissentUntil(Session session) {
    return session.isOpened() ? Opinions.until(session) : null;
  }
}
