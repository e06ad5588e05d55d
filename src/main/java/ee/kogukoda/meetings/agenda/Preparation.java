package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItemChanged.Change;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done to a session in draft. Once announced, its date, form and agenda stand: only
/// matters named in the notice are decided (KOKS § 44 lg 5), so a change begins with recalling it.
@Service
@Transactional
class Preparation {
  private final SessionStore sessions;
  private final ItemStore items;
  private final Bodies bodies;
  private final Access access;
  private final Convening convening;
  private final Audit audit;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Preparation(
      SessionStore sessions,
      ItemStore items,
      Bodies bodies,
      Access access,
      Convening convening,
      Audit audit,
      Clock clock,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.items = items;
    this.bodies = bodies;
    this.access = access;
    this.convening = convening;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  PlannedSession create(UUID body, String template, SessionDetails details) {
    access.require(AgendaPermission.PREPARE_SESSION, Scope.require(), body);
    UUID id = Uuid7.next();
    LocalDate day = details.day();
    Body whose = bodies.getBody(body);
    String slug = freeSlug(SessionSlug.of(day, whose), sessions.listSlugsOf(day));
    boolean closed = !bodies.rulesOn(whose, day).sessionsPublic();
    int number = sessions.nextNumber(body, day);
    sessions.insert(id, body, slug, number, closed, details, clock.instant());
    TemplateStore.Template.own(template)
        .ifPresentOrElse(
            own -> items.insertFromOwnTemplate(id, own),
            () -> items.insertFromTemplate(id, template));
    audit.record(
        "meetings.session_drafted", "session", id.toString(), Map.of("title", details.title()));
    return sessions.find(id).orElseThrow();
  }

  /// @return the session's address, which follows its day
  String changeDetails(PlannedSession session, SessionDetails details) {
    draft(session);
    List<String> others =
        sessions.listSlugsOf(details.day()).stream()
            .filter(slug -> !slug.equals(session.slug()))
            .toList();
    boolean sameDay = details.day().equals(session.day());
    String wanted = SessionSlug.of(details.day(), bodies.getBody(session.body()));
    String slug = sameDay ? session.slug() : freeSlug(wanted, others);
    sessions.update(session.id(), slug, details, clock.instant());
    record(session, "meetings.session_changed", Map.of("startsAt", details.startsAt().toString()));
    return slug;
  }

  UUID addItem(PlannedSession session, ItemText item) {
    draft(session);
    UUID id = items.insert(session.id(), item);
    changed(session, "meetings.item_added", item.title());
    return id;
  }

  void changeItem(PlannedSession session, AgendaItem item, ItemText text) {
    draft(session);
    items.update(item.id(), text);
    changed(session, "meetings.item_changed", text.title());
    String draft = Objects.requireNonNullElse(text.draftText(), "");
    events.publishEvent(new AgendaItemChanged(item.id(), Change.REWRITTEN, draft));
  }

  /// @param to the item's new number, kept between the first and the last
  void moveItem(PlannedSession session, AgendaItem item, int to) {
    draft(session);
    int place = Math.clamp(to, 1, session.items().size());
    if (place == item.number()) return;
    items.move(session.id(), item.id(), place);
    changed(session, "meetings.item_moved", item.title());
  }

  void removeItem(PlannedSession session, AgendaItem item) {
    draft(session);
    items.remove(session.id(), item.id(), clock.instant());
    changed(session, "meetings.item_removed", item.title());
    events.publishEvent(new AgendaItemChanged(item.id(), Change.REMOVED, ""));
  }

  /// Members or the government have demanded this session; too few members are refused. KOKS § 43
  /// lg 2.
  void noteDemand(PlannedSession session, Demand demand) {
    draft(session);
    Body body = bodies.getBody(session.body());
    demand.require(body.membership(), bodies.neededToDemand(body, session.day()));
    sessions.setDemand(session.id(), demand);
    String who = demand.demandedBy().name();
    String by = demand.signatories() == null ? who : who + " " + demand.signatories();
    record(session, "meetings.session_demanded", Map.of("by", by));
  }

  /// It is the first session of a new council, convened by the chair of the municipal election
  /// committee, whose office is entered by then. KOKS § 43.
  void noteResults(PlannedSession session, LocalDate results) {
    draft(session);
    Body body = bodies.getBody(session.body());
    if (body.kind() != BodyKind.COUNCIL) throw new Refused(MeetingRefusal.NO_SUCH_BODY);
    Office convener =
        convening
            .findConvener(session)
            .orElseThrow(() -> new Refused(MeetingRefusal.CONVENER_MISSING));
    boolean member =
        bodies.compositionOn(body, session.day()).seats().stream()
            .anyMatch(seat -> seat.person().equals(convener.person()));
    if (member) throw new Refused(MeetingRefusal.CONVENER_IS_MEMBER, convener.name());
    if (!results.isBefore(session.day()))
      throw new Refused(MeetingRefusal.PERIOD_BACKWARDS).at("tulemused");
    sessions.setResultsDay(session.id(), results);
    record(session, "meetings.first_session_noted", Map.of("results", results.toString()));
  }

  /// It is an ordinary session after all.
  void forgetResults(PlannedSession session) {
    draft(session);
    sessions.setResultsDay(session.id(), null);
    record(session, "meetings.first_session_withdrawn", Map.of());
  }

  /// What was decided behind closed doors becomes known to everybody, or no longer is. KOKS § 49 lg
  /// 8.
  void setDecisionPublic(PlannedSession session, AgendaItem item, boolean open) {
    access.require(AgendaPermission.PREPARE_SESSION, Scope.require(), session.body());
    sessions.setDecisionPublic(item.id(), open);
    changed(
        session, open ? "meetings.decision_published" : "meetings.decision_withheld", item.title());
  }

  void restoreItem(PlannedSession session, UUID item) {
    draft(session);
    if (!items.restore(session.id(), item)) throw new Refused(MeetingRefusal.NO_SUCH_ITEM);
    changed(session, "meetings.item_restored", item.toString());
    events.publishEvent(new AgendaItemChanged(item, Change.RESTORED, ""));
  }

  /// Passes when this visitor may change the session and it is still a draft; holds it meanwhile.
  private void draft(PlannedSession session) {
    convening.require(AgendaPermission.PREPARE_SESSION, session);
    SessionState state =
        sessions.lock(session.id()).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    if (state != SessionState.DRAFT) throw new Refused(MeetingRefusal.AGENDA_FIXED);
  }

  private void changed(PlannedSession session, String action, String title) {
    Instant now = clock.instant();
    sessions.touch(session.id(), now);
    record(session, action, Map.of("title", title));
  }

  private void record(PlannedSession session, String action, Map<String, String> details) {
    audit.record(action, "session", session.id().toString(), details);
  }

  private static String freeSlug(String wanted, List<String> taken) {
    String slug = wanted;
    for (int count = 2; taken.contains(slug); count++) slug = wanted + "-" + count;
    return slug;
  }
}
