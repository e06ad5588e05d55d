package ee.kogukoda.meetings.followup;

import ee.kogukoda.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/// Every way in which a matter says no.
enum MatterRefusal implements Refusal {
  NO_SUCH_MATTER(Kind.MISSING, null),
  MATTER_STEP_NOT_OPEN(Kind.CONFLICT, null),
  MATTER_WORDS_MISSING(Kind.INVALID, null),
  MATTER_NOT_YOURS(Kind.FORBIDDEN, null),
  ADDRESSEE_MISSING(Kind.INVALID, null),
  MATTER_IN_FUTURE(Kind.INVALID, null),
  MATTER_DUE_TOO_EARLY(Kind.INVALID, null),
  /// {0}: signatures, {1}: needed, {2}: voters, {3}: per cent, {4}: least.
  SIGNATURES_MISSING(Kind.INVALID, "KOKS § 32"),
  /// {0}: signatories, {1}: seats, {2}: needed.
  QUARTER_MISSING(Kind.INVALID, "KOKS § 46 lg 1"),
  SIGNATORY_NOT_MEMBER(Kind.INVALID, "KOKS § 46 lg 1"),
  /// {0}: the day it failed, {1}: the first day of another one.
  NO_CONFIDENCE_REPEATED(Kind.INVALID, "KOKS § 46"),
  /// {0}: the session at which it is decided.
  NOT_THE_NEXT_SESSION(Kind.CONFLICT, "KOKS § 46 lg 1"),
  MATTER_ON_AGENDA(Kind.CONFLICT, null);

  private final Kind kind;
  private final @Nullable String legalBasis;

  MatterRefusal(Kind kind, @Nullable String legalBasis) {
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
