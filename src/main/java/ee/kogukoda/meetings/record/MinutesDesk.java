package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Minutes that wait for the visitor: to be finished, or to be signed.
@Component
class MinutesDesk implements Desk {
  private final EditionStore editions;
  private final Bodies bodies;
  private final MinutesReminders reminders;
  private final Municipalities municipalities;
  private final Access access;
  private final TransactionTemplate reading;

  MinutesDesk(
      EditionStore editions,
      Bodies bodies,
      MinutesReminders reminders,
      Municipalities municipalities,
      Access access,
      PlatformTransactionManager transactions) {
    this.editions = editions;
    this.bodies = bodies;
    this.reminders = reminders;
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
                () -> reading.executeWithoutResult(_ -> collect(tasks, here, person, words))));
    return tasks;
  }

  private void collect(List<Task> tasks, Municipality here, UUID person, Words words) {
    for (Edition edition : editions.listWaitingFor(person)) {
      boolean turn = edition.next().filter(next -> next.person().equals(person)).isPresent();
      if (turn)
        tasks.add(
            new Task(
                words.say("meetings.minutes.desk.sign", edition.number()),
                here.councilName(),
                address(here, edition.slug()),
                null));
    }
    UUID place = here.id().value();
    if (!access.maySomewhereIn(place, MinutesPermission.READ_DRAFT_MINUTES)) return;
    for (EditionStore.Unwritten session : editions.listUnwritten()) {
      boolean writes = access.may(MinutesPermission.WRITE_MINUTES, place, session.body());
      if (!writes && !access.may(MinutesPermission.READ_DRAFT_MINUTES, place, session.body()))
        continue;
      String what = writes ? "meetings.minutes.desk.write" : "meetings.minutes.desk.wait";
      tasks.add(
          new Task(
              words.say(what, session.number()),
              bodies.getBody(session.body()).name(),
              address(here, session.slug()),
              reminders
                  .due(session)
                  .plusDays(1)
                  .atStartOfDay(Formats.TALLINN)
                  .minusMinutes(1)
                  .toInstant()));
    }
    for (EditionStore.Unwritten session : editions.listUncorrected())
      if (access.may(MinutesPermission.WRITE_MINUTES, place, session.body()))
        tasks.add(
            new Task(
                words.say("meetings.minutes.desk.correct", session.number()),
                bodies.getBody(session.body()).name(),
                address(here, session.slug()),
                null));
  }

  private static String address(Municipality here, String slug) {
    return "/" + here.slug() + "/istungid/" + slug + "/protokoll";
  }
}
