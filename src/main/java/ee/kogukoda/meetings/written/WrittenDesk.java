package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Answers that a member owes, and questions that wait for an answer, each with its deadline.
@Component
class WrittenDesk implements Desk {
  private final Written written;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final Clock clock;

  WrittenDesk(Written written, Sessions sessions, Municipalities municipalities, Clock clock) {
    this.written = written;
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(Words words) {
    UUID person = Visitor.current().person();
    if (person == null) return List.of();
    var tasks = new ArrayList<Task>();
    Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .forEach(here ->
            Scope.run(
                here.id().value(),
                () ->
                    sessions
                        .listWritten()
                        .forEach(session -> collect(tasks, here, session, person, words))));
    return tasks;
  }

  private void collect(
      List<Task> tasks, Municipality here, PlannedSession session, UUID person, Words words) {
    Window window = Window.of(session);
    if (window.at(clock.instant()) != Window.Stage.OPEN) return;
    String title = session.details().title();
    String address = "/" + here.slug() + "/istungid/" + session.slug() + "/kirjalik";
    int missing = written.mayAnswer(session, person) ? written.countMissing(session, person) : 0;
    if (missing > 0)
      tasks.add(
          new Task(
              words.say("meetings.written.desk.position", title, missing),
              here.name(),
              address,
              window.until()));
    int questions = written.countUnanswered(session, person);
    if (questions > 0)
      tasks.add(
          new Task(
              words.say("meetings.written.desk.answer", title, questions),
              here.name(),
              address,
              window.until()));
  }
}
