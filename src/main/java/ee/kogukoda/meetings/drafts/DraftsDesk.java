package ee.kogukoda.meetings.drafts;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Desk;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Drafts that wait for the municipal secretary: to be read, checked, put on an agenda.
@Component
class DraftsDesk implements Desk {
  private static final int MOST = 30;

  private final DraftStore store;
  private final Municipalities municipalities;
  private final Access access;

  DraftsDesk(DraftStore store, Municipalities municipalities, Access access) {
    this.store = store;
    this.municipalities = municipalities;
    this.access = access;
  }

  @Override
  public List<Task> tasks(Words words) {
    var tasks = new ArrayList<Task>();
    Visitor.current().grants().stream()
        .map(Grant::municipality)
        .filter(Objects::nonNull)
        .distinct()
        .filter(here -> access.maySomewhereIn(here, DraftPermission.CHECK_LEGALITY))
        .flatMap(here -> municipalities.findMunicipality(new MunicipalityId(here)).stream())
        .forEach(here -> Scope.run(here.id().value(), () -> collect(tasks, here, words)));
    return tasks;
  }

  private void collect(List<Task> tasks, Municipality here, Words words) {
    for (DraftStore.Waiting draft : store.listWaiting(MOST)) {
      String what =
          draft.state() == DraftState.DRAFTED ? "sent" : draft.checked() ? "agenda" : "check";
      tasks.add(
          new Task(
              words.say("meetings.draft.desk." + what, draft.title()),
              here.councilName(),
              "/" + here.slug() + "/eelnoud/" + draft.slug(),
              null));
    }
  }
}
