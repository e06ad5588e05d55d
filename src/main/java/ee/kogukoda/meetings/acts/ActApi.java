package ee.kogukoda.meetings.acts;

import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The register of acts as JSON, open to everybody from anywhere.
@RestController
@RequestMapping(value = "/api/v1/{municipality}/acts", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "acts", description = "Adopted acts: number, days, publication, text")
class ActApi {
  private static final int PART = 100;

  private final ActStore store;
  private final Acts acts;
  private final Municipalities municipalities;

  ActApi(ActStore store, Acts acts, Municipalities municipalities) {
    this.store = store;
    this.acts = acts;
    this.municipalities = municipalities;
  }

  /// @param next address of the next part, or null
  record ActsJson(List<ActJson> acts, @Nullable String next) {}

  @GetMapping
  @Operation(summary = "All acts, the latest first, in parts of at most 100")
  @Nullable ResponseEntity<ActsJson> list(
      @Parameter(description = "Slug of the municipality, for example elva") @PathVariable
          String municipality,
      @Parameter(description = "Id of the last act of the part before this one")
          @RequestParam(required = false)
          @Nullable UUID after,
      WebRequest request) {
    return answer(
        request,
        municipality,
        () -> {
          var query =
              new ActQuery("", "", null, 0, null, ActQuery.Order.NEWEST, after, acts.today());
          List<ActLine> lines = store.list(query, PART + 1);
          String self = site() + "/api/v1/" + municipality + "/acts";
          return new ActsJson(
              store.findAll(lines.stream().limit(PART).map(ActLine::id).toList()).stream()
                  .map(act -> json(act, municipality))
                  .toList(),
              lines.size() > PART ? self + "?after=" + lines.get(PART - 1).id() : null);
        });
  }

  @GetMapping("/{id}")
  @Operation(summary = "One act with its text, where that is open")
  @Nullable ResponseEntity<ActJson> act(
      @PathVariable String municipality, @PathVariable UUID id, WebRequest request) {
    return answer(
        request,
        municipality,
        () ->
            store
                .find(id)
                .filter(Act::stands)
                .map(act -> json(act, municipality))
                .orElseThrow(() -> new Refused(ActRefusal.NO_SUCH_ACT)));
  }

  private ActJson json(Act act, String municipality) {
    return ActJson.of(act, ActState.on(acts.today(), act), site() + "/" + municipality + "/aktid");
  }

  private <T> @Nullable ResponseEntity<T> answer(
      WebRequest request, String slug, Callable<T> work) {
    Municipality municipality = municipalities.getBySlug(slug);
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
