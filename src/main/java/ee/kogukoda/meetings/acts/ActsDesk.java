package ee.kogukoda.meetings.acts;

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

/// Acts that wait for the secretary: for their number, signature, publication or notification.
@Component
class ActsDesk implements Desk {
  private static final int MOST = 30;

  private final ActStore store;
  private final Municipalities municipalities;
  private final Access access;

  ActsDesk(ActStore store, Municipalities municipalities, Access access) {
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
        .filter(here -> access.maySomewhereIn(here, ActPermission.KEEP_ACT))
        .flatMap(here -> municipalities.findMunicipality(new MunicipalityId(here)).stream())
        .forEach(here -> Scope.run(here.id().value(), () -> collect(tasks, here, words)));
    return tasks;
  }

  private void collect(List<Task> tasks, Municipality here, Words words) {
    for (Act act : store.listWaiting(MOST)) {
      if (!access.may(ActPermission.KEEP_ACT, here.id().value(), act.body())) continue;
      String name = ActListPages.name(act.kind(), act.number(), words) + ", " + act.title();
      tasks.add(
          new Task(
              words.say("meetings.acts.desk." + waitsFor(act), name, since(act)),
              here.name() + ", " + act.bodyName(),
              "/" + here.slug() + "/aktid/" + act.slug(),
              null));
    }
  }

  private static Object since(Act act) {
    if (act.sentOn() != null) return act.sentOn();
    return act.signedOn() == null ? act.adoptedOn() : act.signedOn();
  }

  static String waitsFor(Act act) {
    if (act.number() == null) return "number";
    if (act.signedOn() == null) return "sign";
    if (act.kind() != ActKind.REGULATION) return "notify";
    return act.sentOn() == null ? "send" : "publish";
  }
}
