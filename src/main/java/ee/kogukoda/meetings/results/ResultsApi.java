package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.session.SessionHistory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// A session under way and what came of it as JSON, open to everybody from anywhere.
@RestController
@RequestMapping(value = "/api/v1/{municipality}/sessions/{date}", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "results", description = "Sessions under way, decisions, votes, and the log")
class ResultsApi {
  private final OpenSessions sessions;

  ResultsApi(OpenSessions sessions) {
    this.sessions = sessions;
  }

  @GetMapping("/state")
  @Operation(summary = "Where the session stands now: phase, quorum, item, speaker, vote")
  @Nullable ResponseEntity<StateJson> state(
      @PathVariable String municipality, @PathVariable String date, WebRequest request) {
    return answer(municipality, date, request, StateJson::of);
  }

  @GetMapping("/decisions")
  @Operation(
      summary =
          "The list of decisions: act, rule with its paragraph, figures, at once after they are"
              + " said")
  @Nullable ResponseEntity<List<DecisionJson>> decisions(
      @PathVariable String municipality, @PathVariable String date, WebRequest request) {
    return answer(municipality, date, request, (_, history) -> DecisionJson.of(history.session()));
  }

  @GetMapping("/votes")
  @Operation(summary = "Motions and vote events with counts and names, in Popolo's words")
  @Nullable ResponseEntity<VotesJson> votes(
      @PathVariable String municipality, @PathVariable String date, WebRequest request) {
    return answer(
        municipality,
        date,
        request,
        (session, history) -> VotesJson.of(session.body(), history.session()));
  }

  @GetMapping("/speeches")
  @Operation(summary = "Who had the floor, when and under which item, in Popolo's words")
  @Nullable ResponseEntity<SpeechesJson> speeches(
      @PathVariable String municipality, @PathVariable String date, WebRequest request) {
    return answer(
        municipality,
        date,
        request,
        (session, history) -> SpeechesJson.of(session.id(), history.session()));
  }

  @GetMapping("/log")
  @Operation(
      summary = "All events of the session with their hashes",
      description =
          "Notes of those who ask for the floor, reasons of leaving, and choices in votes that are"
              + " not closed are left out and named in `withheld`. prevHash and hash are always"
              + " as they are in the log: an event with nothing withheld can be hashed anew"
              + " (SHA-256 over the lines prevHash, seq, at, person, office, command, type, data);"
              + " the hash of one with something withheld stands in the next event's prevHash.")
  @Nullable ResponseEntity<LogJson> log(
      @PathVariable String municipality, @PathVariable String date, WebRequest request) {
    return answer(
        municipality, date, request, (session, history) -> LogJson.of(session.id(), history));
  }

  /// The last event's hash tells whether anything is new.
  private <T> @Nullable ResponseEntity<T> answer(
      String municipality,
      String date,
      WebRequest request,
      BiFunction<PlannedSession, SessionHistory, T> read) {
    return sessions.read(
        municipality,
        date,
        (session, history) -> {
          String tag =
              "W/\"" + history.lastSeq() + "-" + history.lastHash().substring(0, 12) + "\"";
          if (request.checkNotModified(tag)) return null;
          return ResponseEntity.ok()
              .cacheControl(CacheControl.noCache())
              .eTag(tag)
              .body(read.apply(session, history));
        });
  }
}
