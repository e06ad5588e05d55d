package ee.kogukoda.meetings.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.AttendanceEvent.MemberLeft;
import ee.kogukoda.meetings.session.FloorEvent.FloorRequested;
import ee.kogukoda.meetings.session.FloorEvent.RequestRemoved;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionEvent;
import ee.kogukoda.meetings.session.SessionEventJson;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteEvent.CountEntered;
import ee.kogukoda.meetings.session.VoteEvent.VoteCast;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The log of a session as everybody may read it. Left out, and named in `withheld`, are the notes
/// of those who ask for the floor, reasons of going, and choices in votes that are not closed. The
/// hash of an event with nothing withheld can be computed anew: SHA-256 over the lines prevHash,
/// seq, at, person, office, command, type and data, the data in one line with its names in
/// alphabetical order; through prevHash it vouches for the hash before. What happened while an item
/// was closed to the public is not there: the numbers leap over it.
public record LogJson(UUID session, List<EventJson> events) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /// One event.
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record EventJson(
      long seq,
      String at,
      UUID person,
      Actor.Office office,
      @Nullable UUID command,
      String type,
      JsonNode data,
      List<String> withheld,
      String prevHash,
      String hash) {}

  public static LogJson of(UUID session, SessionHistory history) {
    Session now = history.session();
    Set<UUID> withheld =
        history.events().stream()
            .filter(logged -> !confidential(logged.event(), now).isEmpty() || isChanged(logged))
            .map(LoggedEvent::commandId)
            .collect(Collectors.toSet());
    return new LogJson(
        session,
        history.events().stream()
            .map(logged -> event(logged, now, withheld.contains(logged.commandId())))
            .toList());
  }

  /// The command's random id goes with what is withheld: without it nobody can try out the few
  /// possible choices against the hash.
  private static EventJson event(LoggedEvent logged, Session session, boolean hideCommand) {
    ObjectNode data = (ObjectNode) MAPPER.readTree(SessionEventJson.write(logged.event()));
    List<String> fields = confidential(logged.event(), session);
    data.remove(fields);
    var withheld = new ArrayList<>(fields);
    if (isChanged(logged)) withheld.add("data");
    if (hideCommand) withheld.add("command");
    return new EventJson(
        logged.seq(),
        logged.at().toString(),
        logged.actor().person(),
        logged.actor().office(),
        hideCommand ? null : logged.commandId(),
        SessionEventJson.type(logged.event()),
        data,
        withheld,
        logged.prevHash(),
        logged.hash());
  }

  /// Words written while an item was closed to the public are left out of what else is told.
  private static boolean isChanged(LoggedEvent e) {
    return !HashChain.hash(e.prevHash(), e.seq(), e.at(), e.actor(), e.commandId(), e.event())
        .equals(e.hash());
  }

  private static List<String> confidential(SessionEvent event, Session session) {
    return switch (event) {
      case FloorRequested(var _, var _, var _, var _, var _, var note) ->
          note == null ? List.of() : List.of("note");
      case MemberLeft(var _, var reason) -> reason == null ? List.of() : List.of("reason");
      case RequestRemoved _ -> List.of("reason");
      case VoteCast(var id, var _, var _, var _) -> {
        Vote vote = session.voting().findVote(id).orElseThrow();
        yield Voter.choicesMayBeSeen(session, vote) ? List.of() : List.of("choice");
      }
      case CountEntered(var id, var _) -> {
        Vote vote = session.voting().findVote(id).orElseThrow();
        yield Voter.choicesMayBeSeen(session, vote) ? List.of() : List.of("count");
      }
      default -> List.of();
    };
  }
}
