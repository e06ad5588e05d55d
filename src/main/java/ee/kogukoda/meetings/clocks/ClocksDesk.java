package ee.kogukoda.meetings.clocks;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The terms that end within a week, or have ended, on the desks of those who keep them.
@Component
class ClocksDesk implements Desk {
  static final int NEAR = 7;

  private final Clocks clocks;
  private final Municipalities municipalities;
  private final Access access;
  private final Clock clock;

  ClocksDesk(Clocks clocks, Municipalities municipalities, Access access, Clock clock) {
    this.clocks = clocks;
    this.municipalities = municipalities;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(Words words) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    var tasks = new ArrayList<Task>();
    Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .filter(id -> access.maySomewhereIn(id, ClockPermission.SEE_CLOCKS))
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .forEach(
            here -> Scope.run(here.id().value(), () -> tasks.addAll(near(here, today, words))));
    return tasks;
  }

  private List<Task> near(Municipality here, LocalDate today, Words words) {
    var tasks = new ArrayList<Task>();
    for (Alert alert : clocks.listForDesk("/" + here.slug(), today, words)) {
      LocalDate due = alert.due();
      if (due == null || due.isAfter(today.plusDays(NEAR))) continue;
      tasks.add(
          new Task(
              alert.what(),
              here.councilName(),
              alert.href(),
              due.atTime(23, 59).atZone(Formats.TALLINN).toInstant()));
    }
    return tasks;
  }
}
