package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.oparl.FactStore.TermRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// What a body has done in a term, one row for each member: from the objects that programs read, so
/// that no log has to be gone through.
@Component
class TermTables {
  private static final int PART = 500;

  private final ObjectStore store;

  TermTables(ObjectStore store) {
    this.store = store;
  }

  /// Votes by name in the order in which they were taken; those without names are left out.
  void votes(UUID municipality, TermRow term, CsvRows out) {
    out.row(
        "session_id",
        "vote_event_id",
        "identifier",
        "start_date",
        "agenda_item_id",
        "motion",
        "result",
        "voter_id",
        "voter_name",
        "group_name",
        "option");
    Map<String, JsonNode> motions = new HashMap<>();
    each(municipality, Kind.POPOLO_MOTION, term, motion -> motions.put(text(motion, "id"), motion));
    each(
        municipality,
        Kind.POPOLO_VOTE,
        term,
        vote -> {
          if (!falls(term, text(vote, "start_date"))) return;
          JsonNode motion = motions.get(text(vote, "motion_id"));
          for (JsonNode one : vote.path("votes"))
            out.row(
                text(vote, "legislative_session_id"),
                text(vote, "id"),
                text(vote, "identifier"),
                text(vote, "start_date"),
                text(motion, "agenda_item_id"),
                text(motion, "text"),
                text(vote, "result"),
                text(one, "voter_id"),
                text(one, "voter_name"),
                text(one, "group_name"),
                text(one, "option"));
        });
  }

  /// Every stretch of presence; who was absent from a session has one row without times.
  void attendance(UUID municipality, TermRow term, CsvRows out) {
    out.row(
        "session_id",
        "session_number",
        "start_date",
        "person_id",
        "person_name",
        "group_name",
        "present",
        "from",
        "to");
    each(
        municipality,
        Kind.MEETING,
        term,
        meeting -> {
          if (!falls(term, text(meeting, "start"))) return;
          for (JsonNode member : meeting.path("kogukoda:attendance")) {
            JsonNode stretches = member.path("present");
            if (stretches.isEmpty()) row(meeting, member, null, out);
            for (JsonNode stretch : stretches) row(meeting, member, stretch, out);
          }
        });
  }

  private static void row(
      JsonNode meeting, JsonNode member, @Nullable JsonNode stretch, CsvRows out) {
    out.row(
        last(text(meeting, "id")),
        text(meeting, "kogukoda:number"),
        text(meeting, "start"),
        last(text(member, "person")),
        text(member, "name"),
        text(member, "faction"),
        stretch == null ? "no" : "yes",
        text(stretch, "from"),
        text(stretch, "to"));
  }

  private void each(UUID municipality, Kind kind, TermRow term, Consumer<JsonNode> work) {
    var filter = new Filter(municipality, kind, term.body(), null, null, null, null);
    UUID after = null;
    List<ObjectStore.Line> lines;
    do {
      lines = store.list(filter, after, PART);
      for (ObjectStore.Line line : lines) work.accept(Fields.MAPPER.readTree(line.content()));
      if (!lines.isEmpty()) after = lines.getLast().id();
    } while (lines.size() == PART);
  }

  private static boolean falls(TermRow term, String moment) {
    if (moment.isEmpty()) return false;
    LocalDate day = OffsetDateTime.parse(moment).toLocalDate();
    LocalDate end = term.end();
    return !day.isBefore(term.begin()) && (end == null || !day.isAfter(end));
  }

  private static String last(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static String text(@Nullable JsonNode node, String name) {
    return node == null ? "" : node.path(name).asString("");
  }
}
