package ee.kogukoda.meetings.concurrence;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Drafts on which the visitor is to answer, and rounds that the office can close.
@Component
class ConcurrenceDesk implements Desk {
  private final ConcurrenceStore store;
  private final Concurrences concurrences;
  private final Municipalities municipalities;
  private final Clock clock;

  ConcurrenceDesk(
      ConcurrenceStore store,
      Concurrences concurrences,
      Municipalities municipalities,
      Clock clock) {
    this.store = store;
    this.concurrences = concurrences;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks(Words words) {
    var tasks = new ArrayList<Task>();
    Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> municipalities.findMunicipality(new MunicipalityId(id)).stream())
        .forEach(here -> Scope.run(here.id().value(), () -> collect(tasks, here, words)));
    return tasks;
  }

  private void collect(List<Task> tasks, Municipality here, Words words) {
    List<Round> running = store.listRunning();
    if (running.isEmpty()) return;
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    boolean runs = concurrences.mayRun();
    Map<UUID, List<Party>> parties =
        store.listParties(running.stream().map(Round::id).toList()).stream()
            .collect(Collectors.groupingBy(Party::round));
    for (Round round : running) {
      List<Party> waiting =
          parties.getOrDefault(round.id(), List.of()).stream()
              .filter(party -> party.answer() == null)
              .toList();
      if (waiting.stream().anyMatch(concurrences::mayAnswer))
        tasks.add(task("answer", round, here, words));
      else if (runs && (waiting.isEmpty() || round.isLate(today)))
        tasks.add(task("close", round, here, words));
    }
  }

  private static Task task(String what, Round round, Municipality here, Words words) {
    Instant due = round.due().atTime(23, 59).atZone(Formats.TALLINN).toInstant();
    return new Task(
        words.say("meetings.concurrence.desk." + what, round.draftTitle()),
        here.councilName(),
        ConcurrenceLetters.address(here, round),
        due);
  }
}
