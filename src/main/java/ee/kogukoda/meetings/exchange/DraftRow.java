package ee.kogukoda.meetings.exchange;

import ee.kogukoda.meetings.drafts.DraftKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft with its last version, and what became of it.
///
/// @param externalId the document system's own name for it; null for one written here
/// @param act the act it became, with its number, which may still lack
record DraftRow(
    UUID id,
    @Nullable String externalId,
    int year,
    int number,
    DraftKind kind,
    String title,
    String initiator,
    @Nullable String lead,
    String state,
    int version,
    @Nullable Instant publishedAt,
    Instant changedAt,
    String text,
    @Nullable String memorandum,
    String sha256,
    @Nullable UUID act,
    @Nullable Integer actNumber) {
  String slug() {
    return year + "-" + number;
  }
}
