package ee.kogukoda.meetings.exchange;

import ee.kogukoda.meetings.drafts.DraftIntake;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// Drafts as JSON: the published ones for everybody, and for a document system its own as well.
@RestController
@RequestMapping(value = "/api/v1/{municipality}/drafts", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "drafts", description = "Drafts of acts: text, state, the act they became")
class DraftApi {
  private static final int PART = 50;
  private static final int END = 9999;

  private final ExchangeStore store;
  private final DraftIntake intake;
  private final ExchangePlace place;

  DraftApi(ExchangeStore store, DraftIntake intake, ExchangePlace place) {
    this.store = store;
    this.intake = intake;
    this.place = place;
  }

  /// @param next address of the next part, or null
  record DraftsJson(List<DraftJson> drafts, @Nullable String next) {}

  @GetMapping
  @Operation(
      operationId = "listDrafts",
      summary =
          "Published drafts, the latest first, in parts of at most 50; with a key its own too")
  @Nullable ResponseEntity<DraftsJson> list(
      @Parameter(description = "Slug of the municipality, for example elva") @PathVariable
          String municipality,
      @Parameter(description = "Number of the last draft of the part before, as 2026-12")
          @RequestParam(required = false)
          @Nullable String after,
      WebRequest request) {
    return Answers.of(
        request,
        place.call(
            municipality,
            () -> {
              boolean own = intake.may();
              int[] before = number(after);
              List<DraftRow> rows = store.list(own, before[0], before[1], PART + 1);
              String self = ExchangePlace.site() + "/api/v1/" + municipality + "/drafts";
              return new DraftsJson(
                  rows.stream().limit(PART).map(row -> json(row, own, municipality)).toList(),
                  rows.size() > PART ? self + "?after=" + rows.get(PART - 1).slug() : null);
            }));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getDraft", summary = "One draft with its last text")
  @Nullable ResponseEntity<DraftJson> draft(
      @PathVariable String municipality, @PathVariable UUID id, WebRequest request) {
    return Answers.of(
        request,
        place.call(
            municipality,
            () -> {
              boolean own = intake.may();
              return store
                  .find(id, own)
                  .map(row -> json(row, own, municipality))
                  .orElseThrow(() -> new Refused(ExchangeRefusal.NO_SUCH_DRAFT));
            }));
  }

  private static DraftJson json(DraftRow row, boolean own, String municipality) {
    return DraftJson.of(row, own, ExchangePlace.site(), municipality);
  }

  private static int[] number(@Nullable String slug) {
    if (slug == null) return new int[] {END, 0};
    if (!slug.matches("\\d{4}-\\d{1,6}")) throw new Refused(ExchangeRefusal.NO_SUCH_DRAFT);
    return new int[] {Integer.parseInt(slug.substring(0, 4)), Integer.parseInt(slug.substring(5))};
  }
}
