package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Council members who stay away (KOKS § 19 lg 2 p 4), and seats that wait for an alternate (KOKS §
/// 20).
@Component
@Order(40)
class MembersClock implements StatutoryClock {
  private final Absences absences;
  private final Bodies bodies;

  MembersClock(Absences absences, Bodies bodies) {
    this.absences = absences;
    this.bodies = bodies;
  }

  @Override
  public boolean onDesk() {
    return false;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    Body council = bodies.findCouncil().orElse(null);
    if (council == null) return List.of();
    var alerts = new ArrayList<Alert>();
    for (Absences.Waiting seat : absences.listWaiting(council))
      alerts.add(
          new Alert(
              words.say("meetings.people.desk.alternate", seat.name()),
              bodies.rulesOn(council, today).rule(RuleCode.ALTERNATE_DAYS).legalBasis(),
              seat.due(),
              base + "/organid/" + council.slug()));
    for (Absences.Absent absent : absences.listAbsent(council))
      alerts.add(
          new Alert(
              words.say(
                  absent.clock().isReached()
                      ? "meetings.people.desk.reached"
                      : "meetings.people.desk.absent",
                  absent.name(),
                  absent.clock().months()),
              "KOKS § 19 lg 2 p 4",
              absent.clock().lastChance(today),
              base + "/liikmed/" + bodies.memberAddresses().slugOf(absent.person()).orElseThrow()));
    return alerts;
  }
}
