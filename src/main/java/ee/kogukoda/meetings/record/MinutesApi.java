package ee.kogukoda.meetings.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.minutes.MinutesDocument;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Signed minutes as JSON, open to everybody from anywhere.
@RestController
@RequestMapping(value = "/api/v1/{municipality}/sessions/{date}", produces = "application/json")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "minutes", description = "Signed minutes: sections, paragraphs, named votes")
class MinutesApi {
  private final OpenSessions sessions;
  private final EditionStore editions;

  MinutesApi(OpenSessions sessions, EditionStore editions) {
    this.sessions = sessions;
    this.editions = editions;
  }

  /// The minutes with where their files are.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MinutesJson(
      UUID session,
      String number,
      int version,
      @Nullable String correction,
      OffsetDateTime published,
      List<SignerJson> signers,
      String pdf,
      String sha256,
      String container,
      String akomaNtoso,
      MinutesDocument document) {}

  record SignerJson(String name, Edition.Role role, OffsetDateTime signed) {}

  @GetMapping("/minutes")
  @Operation(summary = "The minutes, once all have signed them")
  @Nullable ResponseEntity<MinutesJson> minutes(
      @PathVariable String municipality, @PathVariable String date, WebRequest request) {
    return sessions.read(
        municipality,
        date,
        (session, _) -> {
          Edition edition =
              editions
                  .findPublished(session.id())
                  .orElseThrow(() -> new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC));
          String tag = "W/\"" + edition.pdfSha256().substring(0, 24) + "\"";
          if (request.checkNotModified(tag)) return null;
          return ResponseEntity.ok()
              .cacheControl(CacheControl.noCache())
              .eTag(tag)
              .body(json(edition, municipality));
        });
  }

  private static MinutesJson json(Edition edition, String municipality) {
    String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return new MinutesJson(
        edition.session(),
        edition.number(),
        edition.version(),
        edition.correction() == null ? null : edition.correction().reason(),
        tallinn(Objects.requireNonNull(edition.publishedAt())),
        edition.signers().stream()
            .map(signer ->
                new SignerJson(
                    signer.name(),
                    signer.role(),
                    tallinn(Objects.requireNonNull(signer.signedAt()))))
            .toList(),
        site + edition.pdfAddress(),
        edition.pdfSha256(),
        site + Objects.requireNonNull(edition.containerAddress()),
        "%s/%s/istungid/%s/protokoll.xml".formatted(site, municipality, edition.slug()),
        edition.contents());
  }

  private static OffsetDateTime tallinn(java.time.Instant at) {
    return at.atZone(Formats.TALLINN).toOffsetDateTime().withNano(0);
  }
}
