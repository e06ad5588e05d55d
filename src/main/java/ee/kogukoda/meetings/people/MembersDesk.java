package ee.kogukoda.meetings.people;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Warns chair and secretary of council members who stay away, each member of the own absence, and
/// reminds of seats that wait for an alternate. KOKS § 19 lg 2 p 4, § 20.
@Component
class MembersDesk implements Desk {
  private final Absences absences;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final Access access;
  private final TransactionTemplate reading;

  MembersDesk(
      Absences absences,
      Bodies bodies,
      Municipalities municipalities,
      Access access,
      PlatformTransactionManager transactions) {
    this.absences = absences;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.access = access;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  @Override
  public List<Task> tasks(Words words) {
    Visitor visitor = Visitor.current();
    UUID person = visitor.person();
    if (person == null) return List.of();
    var tasks = new ArrayList<Task>();
    visitor.grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .forEach(here ->
            Scope.run(
                here.id().value(),
                () ->
                    reading.executeWithoutResult(_ ->
                        bodies
                            .findCouncil()
                            .ifPresent(council -> collect(tasks, here, council, person, words)))));
    return tasks;
  }

  private void collect(
      List<Task> tasks, Municipality here, Body council, UUID person, Words words) {
    boolean watches = access.may(PeoplePermission.WATCH_ABSENCE, here.id().value(), council.id());
    for (Absences.Absent absent : absences.listAbsent(council)) {
      boolean own = absent.person().equals(person);
      if (!own && !watches) continue;
      String what =
          own
              ? words.say("meetings.people.desk.own", absent.clock().months())
              : words.say(
                  absent.clock().isReached()
                      ? "meetings.people.desk.reached"
                      : "meetings.people.desk.absent",
                  absent.name(),
                  absent.clock().months());
      String slug = bodies.memberAddresses().slugOf(absent.person()).orElseThrow();
      tasks.add(new Task(what, here.councilName(), "/" + here.slug() + "/liikmed/" + slug, null));
    }
    if (!watches) return;
    for (Absences.Waiting seat : absences.listWaiting(council))
      tasks.add(
          new Task(
              words.say("meetings.people.desk.alternate", seat.name()),
              here.councilName(),
              "/" + here.slug() + "/organid/" + council.slug(),
              seat.due().plusDays(1).atStartOfDay(WorkingCalendar.TALLINN).toInstant()));
  }
}
