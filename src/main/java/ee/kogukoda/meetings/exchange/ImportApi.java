package ee.kogukoda.meetings.exchange;

import ee.kogukoda.meetings.drafts.DraftIntake;
import ee.kogukoda.meetings.drafts.DraftKind;
import ee.kogukoda.meetings.exchange.Exchange.Taken;
import ee.kogukoda.meetings.exchange.ExchangeStore.Answered;
import ee.kogukoda.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where a document system sends drafts, one or many, with its key.
@RestController
@RequestMapping(
    value = "/api/v1/{municipality}/drafts",
    consumes = "application/json",
    produces = {"application/json", "application/problem+json"})
@Tag(name = "drafts")
@SecurityRequirement(name = "key")
class ImportApi {
  static final int MOST_ROWS = 200;
  private static final int LONGEST = 2 * 1024 * 1024;
  private static final int LONGEST_BULK = 20 * 1024 * 1024;
  private static final int LONGEST_KEY = 100;
  private static final int SOME_REFUSED = 207;

  private final Exchange exchange;
  private final DraftIntake intake;
  private final ExchangePlace place;
  private final Problems problems;
  private final JsonMapper json;

  ImportApi(
      Exchange exchange,
      DraftIntake intake,
      ExchangePlace place,
      Problems problems,
      JsonMapper json) {
    this.exchange = exchange;
    this.intake = intake;
    this.place = place;
    this.problems = problems;
    this.json = json;
  }

  /// What is sent, for the description; it is read more strictly than by this record.
  record SentJson(
      String externalId,
      DraftKind kind,
      String title,
      String initiator,
      @Nullable String lead,
      String text,
      @Nullable String memorandum) {}

  record SentListJson(List<SentJson> drafts) {}

  /// @param status as it would have been for this draft alone
  record RowJson(
      int row,
      String externalId,
      int status,
      @Nullable DraftJson draft,
      @Nullable Object problem) {}

  record RowsJson(List<RowJson> rows) {}

  @PostMapping
  @Operation(
      operationId = "sendDraft",
      summary = "Send a draft, or a new version of it",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = SentJson.class))))
  @ApiResponse(
      responseCode = "201",
      description = "Taken in as a new draft; 200 where it was known",
      content = @Content(schema = @Schema(implementation = DraftJson.class)))
  ResponseEntity<byte[]> send(
      @PathVariable String municipality,
      @Parameter(description = "A name of this request, so that it may be sent again")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      HttpServletRequest request) {
    return place.call(
        municipality,
        () -> {
          intake.require();
          Body body = Body.read(request, LONGEST);
          SentDraft sent = SentDraft.read(body.json());
          if (!sent.errors().isEmpty()) return problem(sent.errors());
          try {
            String name = name(key, "one");
            return answer(
                exchange.takeOnce(
                    name, body.sha256(), sent, taken -> answered(taken, body, municipality)));
          } catch (Refused refused) {
            return problem(List.of(refused));
          }
        });
  }

  @PostMapping("/bulk")
  @Operation(
      operationId = "sendDrafts",
      summary = "Send many drafts; each is taken whole or refused by itself",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = SentListJson.class))))
  @ApiResponse(
      responseCode = "200",
      description = "All were taken in; 207 where some were refused",
      content = @Content(schema = @Schema(implementation = RowsJson.class)))
  ResponseEntity<byte[]> sendMany(
      @PathVariable String municipality,
      @Parameter(description = "A name of this request, so that it may be sent again")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      HttpServletRequest request) {
    return place.call(
        municipality,
        () -> {
          intake.require();
          Body body = Body.read(request, LONGEST_BULK);
          try {
            String name = name(key, "many");
            if (name != null) {
              Optional<Answered> before = exchange.findAnswer(name, body.sha256());
              if (before.isPresent()) return answer(before.get());
            }
            Answered given = rows(body, municipality);
            if (name != null) exchange.keepAnswer(name, given);
            return answer(given);
          } catch (Refused refused) {
            return problem(List.of(refused));
          }
        });
  }

  private Answered rows(Body body, String municipality) {
    JsonNode list = body.json().get("drafts");
    if (!body.json().isObject() || body.json().size() != 1 || list == null || !list.isArray())
      throw new Refused(ExchangeRefusal.SENT_NOT_JSON);
    if (list.isEmpty() || list.size() > MOST_ROWS)
      throw new Refused(ExchangeRefusal.SENT_ROWS, MOST_ROWS).at("drafts");
    var rows = new ArrayList<Map<String, Object>>();
    var seen = new HashSet<String>();
    boolean refused = false;
    for (int i = 0; i < list.size(); i++) {
      Map<String, Object> row = row(i + 1, SentDraft.read(list.get(i)), seen, municipality);
      refused |= row.containsKey("problem");
      rows.add(row);
    }
    return new Answered(
        body.sha256(), refused ? SOME_REFUSED : 200, json.writeValueAsString(Map.of("rows", rows)));
  }

  private Map<String, Object> row(
      int number, SentDraft sent, Set<String> seen, String municipality) {
    List<Refused> errors = new ArrayList<>(sent.errors());
    if (!sent.externalId().isEmpty() && !seen.add(sent.externalId()))
      errors.add(new Refused(ExchangeRefusal.SENT_TWICE).at("externalId"));
    var row = new LinkedHashMap<String, Object>();
    row.put("row", number);
    row.put("externalId", sent.externalId());
    try {
      if (!errors.isEmpty()) throw errors.getFirst();
      Taken taken = exchange.take(sent);
      row.put("status", taken.created() ? 201 : 200);
      row.put("draft", DraftJson.of(taken.draft(), true, ExchangePlace.site(), municipality));
    } catch (Refused refused) {
      List<Refused> all = errors.isEmpty() ? List.of(refused) : errors;
      row.put("status", Problems.status(all));
      row.put("problem", problems.of(all, number));
    }
    return row;
  }

  private Answered answered(Taken taken, Body body, String municipality) {
    var draft = DraftJson.of(taken.draft(), true, ExchangePlace.site(), municipality);
    return new Answered(body.sha256(), taken.created() ? 201 : 200, json.writeValueAsString(draft));
  }

  private static ResponseEntity<byte[]> answer(Answered given) {
    return ResponseEntity.status(given.status())
        .contentType(MediaType.APPLICATION_JSON)
        .body(given.body().getBytes(StandardCharsets.UTF_8));
  }

  private ResponseEntity<byte[]> problem(List<Refused> errors) {
    return ResponseEntity.status(Problems.status(errors))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(json.writeValueAsBytes(problems.of(errors, null)));
  }

  /// The two ways of sending do not share their names.
  private static @Nullable String name(@Nullable String key, String way) {
    if (key == null) return null;
    if (key.isBlank() || key.length() > LONGEST_KEY)
      throw new Refused(ExchangeRefusal.SENT_KEY_UNCLEAR, LONGEST_KEY);
    return way + " " + key;
  }
}
