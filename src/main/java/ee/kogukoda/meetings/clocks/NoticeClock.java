package ee.kogukoda.meetings.clocks;

import ee.kogukoda.estonia.NoticePeriod;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The last day on which the notice of a session in preparation is in time. KOKS § 43 lg 3.
@Component
@Order(10)
class NoticeClock implements StatutoryClock {
  private final Sessions sessions;
  private final Bodies bodies;

  NoticeClock(Sessions sessions, Bodies bodies) {
    this.sessions = sessions;
    this.bodies = bodies;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    var alerts = new ArrayList<Alert>();
    for (SessionLine line : sessions.listDrafts()) {
      PlannedSession session = sessions.getSession(line.id());
      if (session.day().isBefore(today)) continue;
      RulesOfProcedure rules = bodies.rulesOn(bodies.getBody(session.body()), session.day());
      alerts.add(
          new Alert(
              words.say("meetings.clock.notice", line.title(), session.day()),
              rules.rule(RuleCode.NOTICE_DAYS).legalBasis(),
              latestDay(rules, session.day()),
              base + "/istungid/" + line.slug() + "/koostamine"));
    }
    return alerts;
  }

  private static LocalDate latestDay(RulesOfProcedure rules, LocalDate session) {
    var period = rules.noticePeriod();
    return new NoticePeriod(period.days(), period.workingDays(), period.clearDays())
        .latestDayBefore(session, WorkingCalendar.estonia());
  }
}
