package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the visitor has promised or has been asked.
@Component
class MattersDesk implements Desk {
  private final MatterStore store;
  private final Municipalities municipalities;

  MattersDesk(MatterStore store, Municipalities municipalities) {
    this.store = store;
    this.municipalities = municipalities;
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
        .forEach(here -> Scope.run(here.id().value(), () -> collect(tasks, here, person, words)));
    return tasks;
  }

  private void collect(List<Task> tasks, Municipality here, UUID person, Words words) {
    for (Matter matter : store.listWaitingFor(person))
      tasks.add(
          new Task(
              words.say(
                  "meetings.matter.desk." + matter.kind().name().toLowerCase(Locale.ROOT),
                  matter.slug(),
                  matter.title()),
              here.councilName(),
              "/" + here.slug() + matter.path(),
              end(matter.due())));
  }

  private static @Nullable Instant end(@Nullable LocalDate due) {
    return due == null ? null : due.atTime(23, 59).atZone(Formats.TALLINN).toInstant();
  }
}
