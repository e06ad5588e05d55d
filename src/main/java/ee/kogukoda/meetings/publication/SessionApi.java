package ee.kogukoda.meetings.publication;

import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.publication.SessionJson.ItemJson;
import ee.kogukoda.meetings.publication.SessionJson.LineJson;
import ee.kogukoda.meetings.publication.SessionJson.ListJson;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Sessions and their agendas as JSON, open to everybody from anywhere.
@RestController
@RequestMapping(value = "/api/v1/{municipality}/sessions", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "sessions", description = "Sessions of councils: notice, agenda, drafts, materials")
class SessionApi {
  private static final int PART = 100;
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Sessions sessions;
  private final AskedBody asked;
  private final Municipalities municipalities;
  private final ObjectProvider<SessionRecord> records;

  SessionApi(
      Sessions sessions,
      AskedBody asked,
      Municipalities municipalities,
      ObjectProvider<SessionRecord> records) {
    this.records = records;
    this.asked = asked;
    this.sessions = sessions;
    this.municipalities = municipalities;
  }

  @GetMapping
  @Operation(summary = "All announced sessions, the latest first, in parts of at most 100")
  @Nullable ResponseEntity<ListJson> list(
      @Parameter(description = "Slug of the municipality, for example elva") @PathVariable
          String municipality,
      @Parameter(description = "The date of the last session of the part before this one")
          @RequestParam(required = false)
          @Nullable String before,
      @Parameter(description = "Slug of the body, for example volikogu; all where it is left out")
          @RequestParam(required = false)
          @Nullable String body,
      WebRequest request) {
    return answer(
        request,
        municipality,
        () -> {
          List<SessionLine> lines = sessions.listPast(query(before, asked.of(body)), PART + 1);
          String self = site() + "/api/v1/" + municipality + "/sessions";
          String web = site() + "/" + municipality + "/istungid";
          boolean more = lines.size() > PART;
          return new ListJson(
              lines.stream().limit(PART).map(line -> LineJson.of(line, self, web)).toList(),
              more
                  ? self
                      + "?before="
                      + lines.get(PART - 1).slug()
                      + (body == null ? "" : "&body=" + body)
                  : null);
        });
  }

  @GetMapping("/{date}")
  @Operation(summary = "One announced session with its agenda")
  @Nullable ResponseEntity<SessionJson> session(
      @PathVariable String municipality,
      @Parameter(description = "2026-11-26, or 2026-11-26-2 for a second one that day")
          @PathVariable
          String date,
      WebRequest request) {
    return answer(
        request,
        municipality,
        () -> {
          PlannedSession session = published(date);
          boolean withheld = records.stream().anyMatch(r -> r.withholdsVideo(session));
          return SessionJson.of(session, withheld, site(), "/" + municipality + "/istungid");
        });
  }

  @GetMapping("/{date}/agenda")
  @Operation(summary = "The agenda of one announced session")
  @Nullable ResponseEntity<List<ItemJson>> agenda(
      @PathVariable String municipality, @PathVariable String date, WebRequest request) {
    return answer(
        request,
        municipality,
        () -> published(date).items().stream().map(item -> SessionJson.of(item, site())).toList());
  }

  private PlannedSession published(String date) {
    return sessions
        .findOpenSession(date)
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  private Instant beginning(String date) {
    return sessions
        .findBeginning(date)
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  private SessionQuery query(@Nullable String before, @Nullable UUID body) {
    return before == null
        ? new SessionQuery("", END, "", body)
        : new SessionQuery("", beginning(before), before, body);
  }

  private <T> @Nullable ResponseEntity<T> answer(
      WebRequest request, String slug, Callable<T> work) {
    Municipality municipality =
        municipalities.findBySlug(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    try {
      return Answers.of(request, Scope.call(municipality.id().value(), work));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String site() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }
}
