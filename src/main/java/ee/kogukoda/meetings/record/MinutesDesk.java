package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
  private final Municipalities municipalities;
  private final Access access;
  private final TransactionTemplate reading;

  MinutesDesk(
      EditionStore editions,
      Bodies bodies,
      Municipalities municipalities,
      Access access,
      PlatformTransactionManager transactions) {
    this.editions = editions;
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
    if (!access.maySomewhereIn(place, MinutesPermission.WRITE_MINUTES)) return;
    for (EditionStore.Unwritten session : editions.listUnwritten())
      if (access.may(MinutesPermission.WRITE_MINUTES, place, session.body()))
        tasks.add(
            new Task(
                words.say("meetings.minutes.desk.write", session.number()),
                bodies.getBody(session.body()).name(),
                address(here, session.slug()),
                due(session)));
  }

  /// The rules of procedure say within how many days.
  private Instant due(EditionStore.Unwritten session) {
    LocalDate day = LocalDate.ofInstant(session.heldAt(), Formats.TALLINN);
    int days = bodies.rulesOn(bodies.getBody(session.body()), day).number(RuleCode.MINUTES_DAYS);
    return session.heldAt().plus(Duration.ofDays(days));
  }

  private static String address(Municipality here, String slug) {
    return "/" + here.slug() + "/istungid/" + slug + "/protokoll";
  }
}
