package ee.kogukoda.documents;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Documents as files: whole, in parts, or "not modified". What others wrote is never given a
/// chance to act as a page of the house.
@Controller
class DocumentPages {
  private static final String NOTHING_RUNS =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none';"
          + " form-action 'none'";

  private final Documents documents;

  DocumentPages(Documents documents) {
    this.documents = documents;
  }

  @GetMapping("/failid/{id}/{name}")
  ResponseEntity<Resource> file(@PathVariable UUID id) {
    Document document = documents.getReadable(new DocumentId(id));
    return ResponseEntity.ok()
        .eTag(document.sha256())
        // Kept by the reader's own browser alone, and asked about each time: access may end.
        .cacheControl(CacheControl.noCache().cachePrivate())
        .contentType(mediaType(document))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document).toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", policy(document))
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(new Content(document));
  }

  private static MediaType mediaType(Document document) {
    MediaType type = MediaType.parseMediaType(document.mediaType());
    return type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }

  private static ContentDisposition disposition(Document document) {
    var disposition =
        FileType.isShownInBrowser(document.mediaType())
            ? ContentDisposition.inline()
            : ContentDisposition.attachment();
    return disposition.filename(document.name(), StandardCharsets.UTF_8).build();
  }

  /// The PDF viewers of browsers do not work in a sandbox; they run nothing of the house's anyway.
  private static String policy(Document document) {
    return document.mediaType().equals(FileType.PDF.mediaType())
        ? "script-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
        : NOTHING_RUNS + "; sandbox";
  }

  /// The content as Spring wants it, to answer requests for ranges by itself.
  private final class Content extends AbstractResource {
    private final Document document;

    Content(Document document) {
      this.document = document;
    }

    @Override
    public InputStream getInputStream() {
      return documents.open(document);
    }

    @Override
    public long contentLength() {
      return document.size();
    }

    @Override
    public String getFilename() {
      return document.name();
    }

    @Override
    public String getDescription() {
      return "document " + document.id().value();
    }
  }
}
