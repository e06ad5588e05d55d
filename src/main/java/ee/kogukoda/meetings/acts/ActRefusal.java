package ee.kogukoda.meetings.acts;

import ee.kogukoda.refusal.Refusal;

/// Every way in which the register of acts says no.
enum ActRefusal implements Refusal {
  NO_SUCH_ACT(Kind.MISSING),
  ACT_NUMBER_UNCLEAR(Kind.INVALID),
  /// {0}: the next number.
  ACT_NUMBER_NOT_NEXT(Kind.CONFLICT),
  /// {0}: the number it has.
  ACT_NUMBER_STANDS(Kind.CONFLICT),
  ACT_STEP_NOT_OPEN(Kind.CONFLICT),
  ACT_TEXT_MISSING(Kind.CONFLICT),
  ACT_DAY_TOO_EARLY(Kind.INVALID),
  ACT_DAY_TO_COME(Kind.INVALID),
  ACT_CHANGE_UNCLEAR(Kind.INVALID),
  ACT_CHANGED_ALREADY(Kind.CONFLICT);

  private final Kind kind;

  ActRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
