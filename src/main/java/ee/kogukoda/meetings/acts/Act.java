package ee.kogukoda.meetings.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An adopted act with the days of its life.
///
/// @param bodySlug address of the body that adopted it
/// @param number null until it has one
/// @param restrictedGround the paragraph that closes the text; null for open ones
/// @param effectiveOn the later day of entry into force that the act itself names, or null
/// @param inForceOn the first day of force; null until it is known
record Act(
    UUID id,
    UUID body,
    String bodySlug,
    String bodyName,
    ActKind kind,
    int year,
    @Nullable Integer number,
    String title,
    String text,
    @Nullable String restrictedGround,
    UUID session,
    UUID item,
    LocalDate adoptedOn,
    boolean stands,
    @Nullable LocalDate signedOn,
    @Nullable String signedBy,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate publishedOn,
    @Nullable String gazetteReference,
    @Nullable LocalDate notifiedOn,
    @Nullable LocalDate effectiveOn,
    @Nullable LocalDate inForceOn,
    @Nullable LocalDate repealedOn,
    @Nullable LocalDate protestedOn,
    @Nullable String protestNote,
    @Nullable LocalDate protestEndedOn,
    Instant changedAt) {

  /// Its address below the list's: `2026/volikogu-otsus-41`, or its identity while it has no
  /// number.
  String slug() {
    return number == null ? id.toString() : year + "/" + name(bodySlug, kind, number);
  }

  static String name(String bodySlug, ActKind kind, int number) {
    return bodySlug + "-" + kind.slug() + "-" + number;
  }

  boolean isOpen() {
    return restrictedGround == null;
  }

  boolean isUnderProtest() {
    return protestedOn != null && protestEndedOn == null;
  }

  List<String> paragraphs() {
    return paragraphs(text);
  }

  /// A text as paragraphs; an empty line parts them.
  static List<String> paragraphs(String text) {
    return Arrays.stream(text.replace("\r\n", "\n").split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
