package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.minutes.MinutesDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Minutes fixed in one file that goes to be signed.
///
/// @param slug the session's address
/// @param logSeq the last event that they tell of
/// @param container the container with the signatures given so far; null before the first
/// @param publishedAt when the last signer had signed; null before
/// @param correction what they correct; null in the first version
record Edition(
    UUID id,
    UUID session,
    String slug,
    String number,
    long logSeq,
    MinutesDocument contents,
    UUID pdf,
    String pdfAddress,
    String pdfSha256,
    Instant madeAt,
    @Nullable UUID container,
    @Nullable String containerAddress,
    @Nullable Instant publishedAt,
    @Nullable Corrected correction,
    @Nullable Instant replacedAt,
    List<Signer> signers) {
  Edition {
    signers = List.copyOf(signers);
  }

  /// A version after the first, and why there is one.
  record Corrected(int version, String reason) {}

  /// Who signs, and when it was done.
  record Signer(int place, UUID person, String name, Role role, @Nullable Instant signedAt) {
    boolean hasSigned() {
      return signedAt != null;
    }
  }

  /// As what somebody signs, in the order of signing.
  enum Role {
    MINUTE_TAKER("protokollija"),
    PRESIDING("istungi juhataja");

    /// As it stands in the signature.
    private final String title;

    Role(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  int version() {
    return correction == null ? 1 : correction.version();
  }

  boolean isPublished() {
    return publishedAt != null;
  }

  /// Of the file and of the container.
  String fileName(String ending) {
    return fileName(number, version(), ending);
  }

  static String fileName(String number, int version, String ending) {
    String which = version == 1 ? "" : "-redaktsioon-" + version;
    return "protokoll-" + number + which + "." + ending;
  }

  /// Whose turn it is.
  Optional<Signer> next() {
    return signers.stream().filter(signer -> !signer.hasSigned()).findFirst();
  }

  Optional<Signer> signer(@Nullable UUID person) {
    return signers.stream().filter(signer -> signer.person().equals(person)).findFirst();
  }
}
