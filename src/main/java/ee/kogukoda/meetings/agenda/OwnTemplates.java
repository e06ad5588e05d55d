package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A municipality's own templates: made of a session's agenda, changed and deleted by those who
/// prepare sessions of that sort of body.
@Service
@Transactional
class OwnTemplates {
  private final OwnTemplateStore store;
  private final Convening convening;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;

  OwnTemplates(
      OwnTemplateStore store, Convening convening, Bodies bodies, Access access, Audit audit) {
    this.store = store;
    this.convening = convening;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
  }

  /// Those that this visitor may use.
  @Transactional(readOnly = true)
  List<OwnTemplate> list() {
    return store.list().stream().filter(this::mayKeep).toList();
  }

  @Transactional(readOnly = true)
  OwnTemplate get(UUID id) {
    return list().stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_TEMPLATE));
  }

  void save(PlannedSession session, String name) {
    convening.require(AgendaPermission.PREPARE_SESSION, session);
    String sort = OwnTemplate.sort(bodies.getBody(session.body()).kind());
    store.put(name, sort, session.details(), session.items());
    record("template_saved", name);
  }

  void rename(OwnTemplate template, String name, String title) {
    boolean taken =
        store.list().stream()
            .anyMatch(other ->
                !other.id().equals(template.id())
                    && other.body().equals(template.body())
                    && other.name().equals(name));
    if (taken) throw new Refused(MeetingRefusal.TEMPLATE_EXISTS).at("nimi");
    store.rename(get(template.id()).id(), name, title);
    record("template_changed", name);
  }

  void removeItem(OwnTemplate template, int position) {
    store.removeItem(get(template.id()).id(), position);
    record("template_changed", template.name());
  }

  void delete(OwnTemplate template) {
    store.delete(get(template.id()).id());
    record("template_deleted", template.name());
  }

  private boolean mayKeep(OwnTemplate template) {
    return bodies.listBodies().stream()
        .filter(body -> OwnTemplate.sort(body.kind()).equals(template.body()))
        .anyMatch(body -> access.may(AgendaPermission.PREPARE_SESSION, Scope.require(), body.id()));
  }

  private void record(String deed, String name) {
    audit.record("meetings." + deed, "template", name, Map.of("title", name));
  }
}
