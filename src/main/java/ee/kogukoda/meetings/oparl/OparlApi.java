package ee.kogukoda.meetings.oparl;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// OParl 1.1: one system, a body for each municipality, everything else from list to list.
@RestController
@RequestMapping(value = "/oparl/v1", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "oparl", description = "OParl 1.1: bodies, people, meetings, papers, files")
class OparlApi {
  static final String SYSTEM = "/oparl/v1/system";

  private final OparlAnswers answers;
  private final ObjectStore store;
  private final Projection projection;

  OparlApi(OparlAnswers answers, ObjectStore store, Projection projection) {
    this.answers = answers;
    this.projection = projection;
    this.store = store;
  }

  @GetMapping("/system")
  @Operation(summary = "The entrance of OParl: oparl:System")
  @Nullable ResponseEntity<byte[]> system(WebRequest web) {
    projection.currentEverywhere();
    var moments = store.findMoments();
    var fields =
        new Fields()
            .put("id", Fields.SITE + SYSTEM)
            .put("type", "https://schema.oparl.org/1.1/System")
            .put("oparlVersion", "https://schema.oparl.org/1.1/")
            .put("body", Fields.SITE + "/oparl/v1/bodies")
            .put("name", "Kogukoda")
            .put("license", Structure.LICENSE)
            .put("website", Fields.SITE + "/")
            .put("vendor", Fields.SITE + "/")
            .put("product", Fields.SITE + "/")
            .put("web", Fields.SITE + "/");
    moments.ifPresent(
        found -> fields.put("created", found.created()).put("modified", found.modified()));
    String content = fields.node().toString();
    return answers.small(Pages.content(content, Kind.LOCATION, false, Asked.house()), web);
  }

  @GetMapping("/bodies")
  @Operation(summary = "The municipalities whose councils meet here: list of oparl:Body")
  @Nullable ResponseEntity<byte[]> bodies(HttpServletRequest request, WebRequest web) {
    return answers.bodies(request, web);
  }

  @GetMapping("/{municipality}/{list:[a-z]+s|bodies}")
  @Operation(
      summary =
          "An external list; created_since, created_until, modified_since, modified_until, limit"
              + " and omit_internal are understood")
  @Nullable ResponseEntity<byte[]> objects(
      @Parameter(description = "Slug of the municipality, for example elva") @PathVariable
          String municipality,
      @Parameter(
              description =
                  "legislativeterms, organizations, persons, memberships, meetings, agendaitems,"
                      + " papers, consultations, files, locations")
          @PathVariable
          String list,
      HttpServletRequest request,
      WebRequest web) {
    Kind kind = Kind.ofMany(list, false).orElseThrow(OparlError::missing);
    return answers.list(municipality, kind, null, request, web);
  }

  @GetMapping("/{municipality}/organization/{id}/{list:meetings|consultations}")
  @Operation(summary = "Meetings or consultations of one organization")
  @Nullable ResponseEntity<byte[]> objectsOfOrganization(
      @PathVariable String municipality,
      @PathVariable UUID id,
      @PathVariable String list,
      HttpServletRequest request,
      WebRequest web) {
    Kind kind = Kind.ofMany(list, false).orElseThrow(OparlError::missing);
    answers.get(municipality, Kind.ORGANIZATION, id);
    return answers.list(municipality, kind, id, request, web);
  }

  @GetMapping("/{municipality}/{type}/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
  @Operation(summary = "One object; what has ceased to be public says deleted: true")
  @Nullable ResponseEntity<byte[]> object(
      @PathVariable String municipality,
      @Parameter(
              description =
                  "body, legislativeterm, organization, person, membership, meeting, agendaitem,"
                      + " paper, consultation, file, location")
          @PathVariable
          String type,
      @PathVariable UUID id,
      HttpServletRequest request,
      WebRequest web) {
    Kind kind = Kind.ofOne(type, false).orElseThrow(OparlError::missing);
    return answers.one(municipality, kind, id, request, web);
  }
}
