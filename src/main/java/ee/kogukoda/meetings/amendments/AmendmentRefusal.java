package ee.kogukoda.meetings.amendments;

import ee.kogukoda.refusal.Refusal;

/// Every way in which an amendment says no.
enum AmendmentRefusal implements Refusal {
  NO_SUCH_AMENDMENT(Kind.MISSING),
  AMENDMENTS_NOT_OPEN(Kind.CONFLICT),
  AMENDMENT_STEP_NOT_OPEN(Kind.CONFLICT),
  /// {0}: how many paragraphs the version has.
  AMENDMENT_PARAGRAPH(Kind.INVALID),
  AMENDMENT_TEXT_MISSING(Kind.INVALID),
  AMENDMENT_REASON_MISSING(Kind.INVALID),
  AMENDMENT_CHANGES_NOTHING(Kind.INVALID),
  AMENDMENT_NOT_VOTED(Kind.CONFLICT),
  /// {0}: number of the adopted one.
  AMENDMENT_EXCLUDED(Kind.CONFLICT),
  AMENDMENTS_LEFT(Kind.CONFLICT),
  NOTHING_TO_MERGE(Kind.CONFLICT),
  AMENDMENT_DAY_PAST(Kind.INVALID),
  AMENDMENT_NOT_BEFORE_SESSION(Kind.CONFLICT),
  AMENDMENT_BEFORE_SESSION(Kind.CONFLICT);

  private final Kind kind;

  AmendmentRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
