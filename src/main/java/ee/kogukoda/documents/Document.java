package ee.kogukoda.documents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// What is known of a stored document; its content is opened by [Documents#open].
///
/// @param mediaType found in the content, not told by the browser
/// @param sha256 of the content, in hexadecimal
/// @param createdBy the person, or null where the house itself made it
public record Document(
    DocumentId id,
    UUID municipality,
    String module,
    UUID ownerId,
    String name,
    String mediaType,
    long size,
    String sha256,
    Instant createdAt,
    @Nullable UUID createdBy) {

  /// Where it is read and downloaded.
  public String address() {
    return "/failid/" + id.value() + "/" + UriUtils.encodePathSegment(name, StandardCharsets.UTF_8);
  }
}
