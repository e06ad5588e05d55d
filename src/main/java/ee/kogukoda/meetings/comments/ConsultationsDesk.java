package ee.kogukoda.meetings.comments;

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

/// Consultations that are over and wait for the office's word.
@Component
class ConsultationsDesk implements Desk {
  private final CommentStore store;
  private final Municipalities municipalities;
  private final Access access;
  private final Clock clock;

  ConsultationsDesk(CommentStore store, Municipalities municipalities, Access access, Clock clock) {
    this.store = store;
    this.municipalities = municipalities;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(Words words) {
    var tasks = new ArrayList<Task>();
    Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .filter(id -> access.maySomewhereIn(id, CommentPermission.HOLD_CONSULTATION))
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .forEach(here -> Scope.run(here.id().value(), () -> collect(tasks, here, words)));
    return tasks;
  }

  private void collect(List<Task> tasks, Municipality here, Words words) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    for (Consultation over : store.listUnanswered(today))
      tasks.add(
          new Task(
              words.say("meetings.comment.desk", over.title(), over.closes()),
              here.name(),
              "/" + here.slug() + over.path(),
              null));
  }
}
