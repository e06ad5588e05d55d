package ee.kogukoda.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A deed in its place: the hash covers the hash before it and every field.
record AuditEntry(UUID chain, long number, Instant at, Deed deed, Hash previous, Hash hash) {

  /// The deed as the next link after the given one. PostgreSQL keeps microseconds.
  static AuditEntry after(Head head, UUID chain, Deed deed, Instant at) {
    long number = head.number() + 1;
    Instant kept = at.truncatedTo(ChronoUnit.MICROS);
    Hash hash = hash(head.hash(), chain, number, kept, deed);
    return new AuditEntry(chain, number, kept, deed, head.hash(), hash);
  }

  /// Whether the entry is what its own hash says.
  boolean isIntact() {
    return hash.equals(hash(previous, chain, number, at, deed));
  }

  /// Each field with its length before it, so that no two entries read the same.
  private static Hash hash(Hash previous, UUID chain, long number, Instant at, Deed deed) {
    var content = new ByteArrayOutputStream();
    content.writeBytes(previous.bytes());
    for (Object field :
        new Object[] {
          chain,
          number,
          at,
          deed.person() == null ? "" : deed.person(),
          deed.personName(),
          deed.screen(),
          deed.action(),
          deed.subjectType(),
          deed.subjectId(),
          deed.details()
        }) {
      byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
      content.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
      content.writeBytes(text);
    }
    try {
      return new Hash(MessageDigest.getInstance("SHA-256").digest(content.toByteArray()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The last link of a chain.
  record Head(long number, Hash hash) {
    static final Head NONE = new Head(0, new Hash(new byte[32]));
  }
}
