package ee.kogukoda.meetings.record;

import ee.kogukoda.refusal.Refusal;

/// Every way in which the minutes say no.
enum MinutesRefusal implements Refusal {
  /// There are none, or this visitor may not know that there are.
  MINUTES_NOT_PUBLIC(Kind.MISSING),
  NO_SUCH_PARAGRAPH(Kind.MISSING),
  /// They have gone to be signed; whoever wants to change them withdraws them first.
  MINUTES_FIXED(Kind.CONFLICT),
  MINUTES_PUBLISHED(Kind.CONFLICT),
  /// {0}: how many findings have no written reason.
  FINDINGS_LEFT(Kind.CONFLICT),
  NO_SUCH_FINDING(Kind.MISSING),
  /// The session goes on; that cannot be explained away.
  SESSION_NOT_OVER(Kind.CONFLICT),
  NOTHING_TO_SIGN(Kind.CONFLICT),
  /// The log has grown since the minutes were fixed.
  LOG_HAS_GROWN(Kind.CONFLICT),
  /// {0}: who signs.
  NOT_YOURS_TO_SIGN(Kind.FORBIDDEN),
  SIGNED_ALREADY(Kind.CONFLICT),
  /// {0}: whose turn it is.
  ANOTHER_SIGNS_FIRST(Kind.CONFLICT),
  /// The file does not hold exactly these minutes.
  NOT_THESE_MINUTES(Kind.INVALID),
  /// {0}: who signed; the signature does not hold.
  SIGNATURE_DOES_NOT_HOLD(Kind.INVALID),
  /// {0}: who signed and is none of the signers.
  SIGNED_BY_A_STRANGER(Kind.INVALID),
  /// {0}: whose signature is missing in it.
  SIGNATURE_MISSING(Kind.INVALID),
  /// {0}: the minute taker's name, who holds that office no more.
  MINUTE_TAKER_UNKNOWN(Kind.CONFLICT),
  /// Nothing is signed yet, or nothing is being corrected.
  NOTHING_TO_CORRECT(Kind.CONFLICT),
  CORRECTED_ALREADY(Kind.CONFLICT),
  NO_SUCH_VERSION(Kind.MISSING),
  /// Only who was a member in the session can disagree with it.
  DID_NOT_SIT(Kind.FORBIDDEN),
  DISSENT_TOO_LATE(Kind.CONFLICT),
  /// The item was not treated in the session.
  DISSENT_ABOUT_NOTHING(Kind.INVALID),
  NO_SUCH_DISSENT(Kind.MISSING);

  private final Kind kind;

  MinutesRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String legalBasis() {
    return "KOKS § 51";
  }
}
