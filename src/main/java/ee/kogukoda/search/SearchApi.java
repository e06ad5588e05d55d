package ee.kogukoda.search;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/// The same search as JSON.
@RestController
@RequestMapping(value = "/api/v1/search", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(
    name = "search",
    description =
        "What the asker may see, of one municipality or of all; everything public without a"
            + " session")
class SearchApi {
  private final Search search;
  private final Municipalities municipalities;

  SearchApi(Search search, Municipalities municipalities) {
    this.search = search;
    this.municipalities = municipalities;
  }

  /// @param similar whether these only resemble what was asked
  /// @param next where the answers go on; absent on the last part
  record AnswersJson(int total, boolean similar, List<Answer> items, @Nullable String next) {}

  record Answer(
      String kind,
      String title,
      @Nullable String municipality,
      @Nullable LocalDate date,
      String excerpt,
      String url) {}

  @GetMapping
  @Operation(
      summary = "What answers a question, the best first, 20 at a time; at most 300 are looked at")
  @ApiResponse(responseCode = "200", description = "The answers; none where nothing is met")
  @ApiResponse(
      responseCode = "304",
      description = "Nothing is new since the answer with this ETag",
      content = @Content)
  @ApiResponse(
      responseCode = "400",
      description = "q is missing, or from is no number",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = ProblemDetail.class)))
  @ApiResponse(
      responseCode = "404",
      description = "There is no such municipality",
      content =
          @Content(
              mediaType = "application/problem+json",
              schema = @Schema(implementation = ProblemDetail.class)))
  @Nullable ResponseEntity<AnswersJson> find(
      @Parameter(description = "Words; each must be met, by its beginning") @RequestParam String q,
      @Parameter(description = "Slug of a municipality, for example elva; all without it")
          @RequestParam(required = false)
          @Nullable String municipality,
      @Parameter(description = "For example meetings.item") @RequestParam(required = false)
          @Nullable String kind,
      @Parameter(description = "How many to pass over") @RequestParam(defaultValue = "0") int from,
      WebRequest request) {
    UUID place = municipality == null ? null : municipalities.getBySlug(municipality).id().value();
    Question question = search.question(q, place, kind, from);
    Found found = search.find(question);
    int next = question.from() + found.hits().size();
    var answers =
        new AnswersJson(
            found.total(),
            found.similar(),
            found.hits().stream().map(hit -> answer(question, hit)).toList(),
            next < found.total() ? next(q, municipality, kind, next) : null);
    return Answers.of(request, answers);
  }

  private Answer answer(Question question, Found.Hit hit) {
    UUID place = hit.municipality();
    return new Answer(
        hit.kind(),
        hit.title(),
        place == null ? null : municipalities.getMunicipality(new MunicipalityId(place)).slug(),
        hit.day(),
        Passage.excerpt(hit.text(), question::isMetBy).text(),
        site() + hit.href());
  }

  private static String next(
      String q, @Nullable String municipality, @Nullable String kind, int from) {
    var address =
        UriComponentsBuilder.fromUriString(site() + "/api/v1/search").queryParam("q", "{q}");
    if (municipality != null) address.queryParam("municipality", municipality);
    if (kind != null) address.queryParam("kind", "{kind}");
    address.queryParam("from", from);
    var words = new java.util.HashMap<String, Object>();
    words.put("q", q);
    if (kind != null) words.put("kind", kind);
    return address.encode().buildAndExpand(words).toUriString();
  }

  private static String site() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }
}
