package ee.kogukoda.meetings.oparl;

import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.web.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Files that belong to what is public: stored documents, and texts that stand in the database.
@Component
class Files {
  private final Documents documents;
  private final ObjectStore store;

  Files(Documents documents, ObjectStore store) {
    this.documents = documents;
    this.store = store;
  }

  /// A stored document; nothing where it was taken away.
  Optional<ObjectNode> document(Unit unit, UUID id, String name, Fields owner) {
    return documents
        .findDocument(new DocumentId(id))
        .map(document ->
            unit.put(
                Kind.FILE,
                id,
                common(unit, id, name, document.name(), document.mediaType(), document.size())
                    .put("date", day(document.createdAt()))
                    .put("sha512Checksum", checksum(document))
                    .all(owner.node())));
  }

  /// A text, which the object itself carries.
  ObjectNode text(Unit unit, UUID id, String name, String fileName, String text, Fields owner) {
    byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
    return unit.put(
        Kind.FILE,
        id,
        common(unit, id, name, fileName, "text/plain", bytes.length)
            .put("sha512Checksum", HexFormat.of().formatHex(sha512().digest(bytes)))
            .put("text", text)
            .all(owner.node()));
  }

  private static Fields common(
      Unit unit, UUID id, String name, String fileName, String type, long size) {
    return new Fields()
        .put("name", name)
        .put("fileName", fileName)
        .put("mimeType", type)
        .put("size", size)
        .put("accessUrl", unit.url(Kind.FILE, id) + "/access")
        .put("downloadUrl", unit.url(Kind.FILE, id) + "/download");
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Formats.TALLINN);
  }

  private String checksum(Document document) {
    return store
        .findChecksum(document.sha256())
        .orElseGet(() -> {
          String sha512 = compute(document);
          store.addChecksum(document.sha256(), sha512);
          return sha512;
        });
  }

  private String compute(Document document) {
    MessageDigest digest = sha512();
    try (InputStream in = documents.open(document)) {
      byte[] part = new byte[1 << 16];
      for (int read = in.read(part); read >= 0; read = in.read(part)) digest.update(part, 0, read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
