package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.SpeechesJson;
import ee.kogukoda.meetings.results.VotesJson;
import ee.kogukoda.meetings.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Motions, vote events and speeches of a session, as its own JSON has them, each by itself.
final class PopoloVotes {
  private PopoloVotes() {}

  /// @return the addresses of the vote events, by item
  static Map<UUID, List<String>> put(Unit unit, PlannedSession planned, Session live) {
    if (!live.isOpened()) return Map.of();
    JsonNode votes = Fields.MAPPER.valueToTree(VotesJson.of(planned.body(), live));
    var items = new HashMap<String, String>();
    var events = new LinkedHashMap<UUID, List<String>>();
    var ofMotion = new HashMap<String, List<String>>();
    for (JsonNode vote : votes.get("vote_events"))
      ofMotion
          .computeIfAbsent(vote.get("motion_id").asString(), _ -> new ArrayList<>())
          .add(vote.get("id").asString());
    for (JsonNode motion : votes.get("motions")) {
      String id = motion.get("id").asString();
      if (motion.has("agenda_item_id")) items.put(id, motion.get("agenda_item_id").asString());
      unit.put(
          Kind.POPOLO_MOTION,
          UUID.fromString(id),
          planned.body(),
          clean(motion)
              .put("organization_id", planned.body().toString())
              .put("legislative_session_id", planned.id().toString())
              .texts("vote_event_ids", ofMotion.getOrDefault(id, List.of())));
    }
    int number = 0;
    for (JsonNode vote : votes.get("vote_events")) {
      UUID id = UUID.fromString(vote.get("id").asString());
      unit.put(
          Kind.POPOLO_VOTE,
          id,
          planned.body(),
          clean(vote)
              .put("identifier", planned.number() + "/" + ++number)
              .put("legislative_session_id", planned.id().toString())
              .inner("group_results", groups(vote)));
      String item = items.get(vote.get("motion_id").asString());
      events
          .computeIfAbsent(
              item == null ? planned.id() : UUID.fromString(item), _ -> new ArrayList<>())
          .add(unit.url(Kind.POPOLO_VOTE, id));
    }
    for (JsonNode speech :
        Fields.MAPPER.<JsonNode>valueToTree(SpeechesJson.of(planned.id(), live)).get("speeches"))
      unit.put(Kind.POPOLO_SPEECH, UUID.fromString(speech.get("id").asString()), clean(speech));
    return events;
  }

  /// Without the identity, which the unit puts first.
  private static Fields clean(JsonNode node) {
    ObjectNode copy = ((ObjectNode) node).deepCopy();
    copy.remove("id");
    return new Fields().all(copy);
  }

  /// How each faction voted, from the names alone; nothing where there are none.
  private static List<ObjectNode> groups(JsonNode vote) {
    var groups = new LinkedHashMap<String, Map<String, Integer>>();
    for (JsonNode one : vote.get("votes"))
      if (one.has("group_name"))
        groups
            .computeIfAbsent(one.get("group_name").asString(), _ -> new LinkedHashMap<>())
            .merge(one.get("option").asString(), 1, Integer::sum);
    return groups.entrySet().stream()
        .map(group ->
            new Fields()
                .put("group_name", group.getKey())
                .inner(
                    "counts",
                    group.getValue().entrySet().stream()
                        .map(count ->
                            new Fields()
                                .put("option", count.getKey())
                                .put("value", count.getValue())
                                .node())
                        .toList())
                .node())
        .toList();
  }
}
