package ee.kogukoda.meetings.drafts;

import ee.kogukoda.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/// Every way in which a draft says no.
enum DraftRefusal implements Refusal {
  /// There is none, or this visitor may not know that there is.
  NO_SUCH_DRAFT(Kind.MISSING, null),
  NO_SUCH_DRAFT_VERSION(Kind.MISSING, null),
  /// {0}: year and number.
  DRAFT_STEP_NOT_OPEN(Kind.CONFLICT, null),
  DRAFT_MEMORANDUM_MISSING(Kind.CONFLICT, "AvTS § 28"),
  DRAFT_LEAD_MISSING(Kind.CONFLICT, null),
  DRAFT_ONLY_FOR_GOVERNMENT(Kind.CONFLICT, "KOKS § 7 lg 2"),
  DRAFT_FROZEN(Kind.CONFLICT, null),
  DRAFT_UNCHANGED(Kind.CONFLICT, null),
  DRAFT_REASON_MISSING(Kind.INVALID, null);

  private final Kind kind;
  private final @Nullable String legalBasis;

  DraftRefusal(Kind kind, @Nullable String legalBasis) {
    this.kind = kind;
    this.legalBasis = legalBasis;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public @Nullable String legalBasis() {
    return legalBasis;
  }
}
