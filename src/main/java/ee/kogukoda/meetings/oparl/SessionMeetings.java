package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.oparl.FactStore.ItemDraft;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.meetings.session.Attendance;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// An announced session as a meeting with its agenda, files, minutes and votes.
@Component
class SessionMeetings {
  private final Sessions sessions;
  private final OpenSessions open;
  private final FactStore facts;
  private final Files files;
  private final ObjectProvider<SessionRecord> records;
  private final Words words;

  SessionMeetings(
      Sessions sessions,
      OpenSessions open,
      FactStore facts,
      Files files,
      ObjectProvider<SessionRecord> records,
      Texts texts) {
    this.sessions = sessions;
    this.open = open;
    this.facts = facts;
    this.files = files;
    this.records = records;
    this.words = texts.in(Language.ET);
  }

  /// Nothing is put of a session that everybody may not see.
  void put(Unit unit, UUID id, UUID municipality) {
    facts
        .findSlug(id)
        .flatMap(sessions::findOpenSession)
        .ifPresent(planned -> {
          Session live = open.history(planned).session();
          new Made(unit, planned, live, municipality, PopoloVotes.put(unit, planned, live)).put();
        });
  }

  /// One session while it is put.
  ///
  /// @param votes the addresses of its vote events, by item
  private final class Made {
    private final Unit unit;
    private final PlannedSession planned;
    private final Session live;
    private final UUID municipality;
    private final Map<UUID, List<String>> votes;
    private final Map<UUID, AgendaItem> plans;
    private final Map<UUID, String> results = new HashMap<>();
    private final Map<UUID, UUID> drafts;

    Made(
        Unit unit,
        PlannedSession planned,
        Session live,
        UUID municipality,
        Map<UUID, List<String>> votes) {
      this.unit = unit;
      this.planned = planned;
      this.live = live;
      this.municipality = municipality;
      this.votes = votes;
      plans = planned.items().stream().collect(Collectors.toMap(AgendaItem::id, item -> item));
      records.orderedStream().forEach(record -> results.putAll(record.results(planned, words)));
      drafts =
          facts.listItemDrafts(planned.id()).stream()
              .collect(Collectors.toMap(ItemDraft::item, ItemDraft::draft));
    }

    /// In writing it begins with the time to answer in.
    private Instant begun() {
      boolean together = live.isOpened() && !planned.details().isWritten();
      return together ? live.opening().at() : planned.details().startsAt();
    }

    void put() {
      List<ObjectNode> items = new ArrayList<>();
      if (live.isOpened())
        for (Item item : live.agenda().inOrder()) items.add(item(item, items.size() + 1));
      else for (AgendaItem item : planned.items()) items.add(item(item, items.size() + 1));
      boolean over = planned.state() == SessionState.CLOSED;
      var ending = live.isOpened() && over ? live.conduct().ending() : null;
      unit.put(
          Kind.MEETING,
          planned.id(),
          planned.body(),
          new Fields()
              .put("name", planned.details().title())
              .put("meetingState", state())
              .put("cancelled", planned.state() == SessionState.CANCELLED)
              .put("start", begun())
              .put("end", ending == null ? null : ending.at())
              .put("location", location())
              .texts("organization", List.of(unit.url(Kind.ORGANIZATION, planned.body())))
              .texts("participant", over ? participants() : List.of())
              .put("resultsProtocol", minutes().orElse(null))
              .inner("agendaItem", items)
              .inner("kogukoda:attendance", over ? attendance() : List.of())
              .put("kogukoda:number", planned.number())
              .put("kogukoda:cancelReason", planned.cancelReason())
              .texts("kogukoda:vote", votes.values().stream().flatMap(List::stream).toList())
              .put("web", unit.page("/istungid/" + planned.slug())));
    }

    private String state() {
      return words.say("meetings.state." + planned.state().name().toLowerCase(Locale.ROOT));
    }

    private ObjectNode location() {
      return unit.put(
          Kind.LOCATION,
          Fields.named("location", planned.id()),
          new Fields()
              .put("description", planned.details().place())
              .texts("bodies", List.of(unit.url(Kind.BODY, municipality)))
              .texts("meetings", List.of(unit.url(Kind.MEETING, planned.id()))));
    }

    /// Whoever was present at any time.
    private List<String> participants() {
      if (!live.isOpened()) return List.of();
      return live.attendance().intervals().stream()
          .map(Attendance.Interval::member)
          .distinct()
          .map(member -> unit.url(Kind.PERSON, member.value()))
          .toList();
    }

    /// Each member of the body with the stretches of presence; without any, who was absent.
    private List<ObjectNode> attendance() {
      if (!live.isOpened()) return List.of();
      return live.opening().members().stream().map(this::attendance).toList();
    }

    private ObjectNode attendance(Member member) {
      return new Fields()
          .put("person", unit.url(Kind.PERSON, member.id().value()))
          .put("name", member.name())
          .put("faction", member.faction())
          .inner(
              "present",
              live.attendance().intervals().stream()
                  .filter(interval -> interval.member().equals(member.id()))
                  .map(interval ->
                      new Fields().put("from", interval.from()).put("to", interval.to()).node())
                  .toList())
          .node();
    }

    private Optional<ObjectNode> minutes() {
      var owner = new Fields().texts("meeting", List.of(unit.url(Kind.MEETING, planned.id())));
      return facts
          .findMinutes(planned.id())
          .flatMap(minutes ->
              files.document(
                  unit, minutes.pdf(), "Istungi protokoll nr " + minutes.number(), owner));
    }

    private ObjectNode item(Item item, int order) {
      AgendaItem plan = plans.get(item.id().value());
      Item.Conclusion end = item.conclusion();
      return item(
          item.id().value(),
          order,
          item.plan().title(),
          plan,
          new Fields()
              .put("start", item.openedAt())
              .put("end", end == null ? null : end.at())
              .put("kogukoda:actNumber", item.actNumber()));
    }

    private ObjectNode item(AgendaItem plan, int order) {
      return item(plan.id(), order, plan.title(), plan, new Fields());
    }

    /// @param plan null for one that was added at the session
    private ObjectNode item(
        UUID id, int order, String title, @Nullable AgendaItem plan, Fields course) {
      List<ObjectNode> materials = plan == null ? List.of() : materials(plan);
      boolean decided = drafts.containsKey(id) || putText(id, plan);
      return unit.put(
          Kind.AGENDA_ITEM,
          id,
          new Fields()
              .put("meeting", unit.url(Kind.MEETING, planned.id()))
              .put("number", String.valueOf(order))
              .put("order", order)
              .put("name", title)
              .put("public", plan == null || !plan.isRestricted())
              .put(
                  "consultation",
                  decided ? unit.url(Kind.CONSULTATION, DraftPapers.consultationId(id)) : null)
              .put("result", results.get(id))
              .inner("auxiliaryFile", materials)
              .all(course.node())
              .texts("kogukoda:vote", votes.getOrDefault(id, List.of()))
              .put(
                  "web",
                  plan == null
                      ? null
                      : unit.page("/istungid/" + planned.slug() + "/punktid/" + plan.number())));
    }

    private List<ObjectNode> materials(AgendaItem plan) {
      var owner = new Fields().texts("agendaItem", List.of(unit.url(Kind.AGENDA_ITEM, plan.id())));
      return plan.materials().stream()
          .flatMap(material ->
              files.document(unit, material.document(), material.title(), owner).stream())
          .toList();
    }

    /// The text of an act that was written into the agenda itself is a paper as well.
    private boolean putText(UUID id, @Nullable AgendaItem plan) {
      if (plan == null || plan.act() == null || plan.draftText() == null) return false;
      if (plan.draftText().isBlank()) return false;
      UUID paper = Fields.named("paper", id);
      ObjectNode text =
          files.text(
              unit,
              Fields.named("item-text", id),
              plan.title(),
              "eelnou-" + planned.slug() + "-" + plan.number() + ".txt",
              plan.draftText(),
              new Fields().texts("paper", List.of(unit.url(Kind.PAPER, paper))));
      ObjectNode consultation =
          DraftPapers.consultation(unit, paper, id, planned.id(), planned.body());
      unit.put(
          Kind.PAPER,
          paper,
          new Fields()
              .put("body", unit.url(Kind.BODY, municipality))
              .put("name", plan.title())
              .put("paperType", DraftPapers.type(plan.act().name()))
              .put("mainFile", text)
              .inner("consultation", List.of(consultation))
              .put("web", unit.page("/istungid/" + planned.slug() + "/punktid/" + plan.number())));
      return true;
    }
  }
}
