package ee.kogukoda.meetings.acts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// An act as machines read it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActJson(
    UUID id,
    String body,
    ActKind kind,
    int year,
    @Nullable Integer number,
    String title,
    ActState state,
    LocalDate adopted,
    @Nullable LocalDate signed,
    @Nullable LocalDate published,
    @Nullable String gazetteReference,
    @Nullable LocalDate notified,
    @Nullable LocalDate inForce,
    @Nullable LocalDate repealed,
    boolean underProtest,
    @Nullable String restricted,
    String web,
    @Nullable String pdf,
    @Nullable String text) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /// @param web address of the acts' pages
  static ActJson of(Act act, ActState state, String web) {
    String page = web + "/" + act.slug();
    boolean file = act.isOpen() && act.number() != null && !act.text().isBlank();
    return new ActJson(
        act.id(),
        act.bodyName(),
        act.kind(),
        act.year(),
        act.number(),
        act.title(),
        state,
        act.adoptedOn(),
        act.signedOn(),
        act.publishedOn(),
        act.gazetteReference(),
        act.notifiedOn(),
        act.inForceOn(),
        act.repealedOn(),
        act.isUnderProtest(),
        act.restrictedGround(),
        page,
        file ? page + ".pdf" : null,
        act.isOpen() ? act.text() : null);
  }

  /// In schema.org's words, to stand in a page: no angle bracket may end the script it stands in.
  static String legislation(Act act, ActState state, String name) {
    String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    var json = new LinkedHashMap<String, Object>();
    json.put("@context", "https://schema.org");
    json.put("@type", "Legislation");
    json.put("@id", site + ActPlace.address(act));
    json.put("name", act.title());
    json.put("legislationType", name);
    json.put("inLanguage", "et");
    if (act.number() != null) json.put("legislationIdentifier", act.slug());
    json.put("legislationDate", act.adoptedOn().toString());
    put(json, "dateModified", act.signedOn());
    put(json, "datePublished", act.publishedOn());
    put(json, "legislationDateVersion", act.inForceOn());
    json.put("legislationPassedBy", Map.of("@type", "Organization", "name", act.bodyName()));
    json.put("legislationJurisdiction", ActPlace.here().name());
    json.put("legislationLegalForce", "https://schema.org/" + force(state));
    if (act.isOpen() && act.number() != null && !act.text().isBlank())
      json.put(
          "encoding",
          List.of(
              Map.of(
                  "@type",
                  "LegislationObject",
                  "encodingFormat",
                  "application/pdf",
                  "contentUrl",
                  site + ActPlace.address(act) + ".pdf")));
    return MAPPER.writeValueAsString(json).replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private static String force(ActState state) {
    return state == ActState.IN_FORCE ? "InForce" : "NotInForce";
  }

  private static void put(Map<String, Object> json, String name, @Nullable LocalDate day) {
    if (day != null) json.put(name, day.toString());
  }
}
