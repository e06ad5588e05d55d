package ee.kogukoda.meetings.oparl;

import ee.kogukoda.database.Scope;
import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.JsonNode;

/// The content of public files, to be shown or kept; of what has ceased to be public, nothing.
@RestController
@RequestMapping("/oparl/v1/{municipality}/file/{id}")
@CrossOrigin(
    origins = "*",
    methods = {RequestMethod.GET, RequestMethod.HEAD})
@Tag(name = "oparl")
class FileApi {
  private final OparlAnswers answers;
  private final Documents documents;

  FileApi(OparlAnswers answers, Documents documents) {
    this.answers = answers;
    this.documents = documents;
  }

  @GetMapping("/access")
  @Operation(summary = "The content of a file, to be shown")
  @Nullable ResponseEntity<Resource> access(
      @PathVariable String municipality, @PathVariable UUID id, WebRequest web) throws Exception {
    return file(municipality, id, web, false);
  }

  @GetMapping("/download")
  @Operation(summary = "The content of a file, to be kept under its name")
  @Nullable ResponseEntity<Resource> download(
      @PathVariable String municipality, @PathVariable UUID id, WebRequest web) throws Exception {
    return file(municipality, id, web, true);
  }

  private @Nullable ResponseEntity<Resource> file(
      String slug, UUID id, WebRequest web, boolean attached) throws Exception {
    Stored stored = answers.get(slug, Kind.FILE, id);
    if (stored.deleted()) throw gone();
    JsonNode file = Fields.MAPPER.readTree(stored.content());
    String tag = "\"" + file.get("sha512Checksum").asString().substring(0, 32) + "\"";
    if (web.checkNotModified(tag, stored.modified().toEpochMilli())) return null;
    var answer =
        ResponseEntity.ok()
            .eTag(tag)
            .lastModified(stored.modified())
            .cacheControl(CacheControl.noCache())
            .contentLength(file.get("size").asLong())
            .contentType(type(file.get("mimeType").asString()))
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", "default-src 'none'; sandbox");
    if (attached)
      answer.header(
          "Content-Disposition",
          ContentDisposition.attachment()
              .filename(file.get("fileName").asString(), StandardCharsets.UTF_8)
              .build()
              .toString());
    if (file.has("text"))
      return answer.body(
          new ByteArrayResource(file.get("text").asString().getBytes(StandardCharsets.UTF_8)));
    UUID municipality = answers.municipality(slug).id().value();
    Document document =
        Scope.call(municipality, () -> documents.findDocument(new DocumentId(id)))
            .orElseThrow(FileApi::gone);
    return answer.body(new InputStreamResource(documents.open(document)));
  }

  private static MediaType type(String type) {
    MediaType known = MediaType.parseMediaType(type);
    return known.getType().equals("text") ? new MediaType(known, StandardCharsets.UTF_8) : known;
  }

  private static OparlError gone() {
    return new OparlError(HttpStatus.GONE, "See fail ei ole enam avalik.");
  }
}
