package ee.kogukoda.municipalities;

import ee.kogukoda.refusal.Refusal;

/// How the municipalities say no.
public enum MunicipalityRefusal implements Refusal {
  /// {0}: the address's first part.
  UNKNOWN_MUNICIPALITY(Kind.MISSING),
  UNKNOWN_SETTING(Kind.MISSING),
  UNKNOWN_UNIT(Kind.MISSING),
  NOT_A_WHOLE_NUMBER(Kind.INVALID),
  NOT_YES_OR_NO(Kind.INVALID),
  NOT_A_COLOUR(Kind.INVALID),
  /// {0}: the contrast it has, as text; {1}: the contrast it needs.
  WEAK_CONTRAST(Kind.INVALID),
  /// {0}: what was typed.
  DATE_NOT_UNDERSTOOD(Kind.INVALID),
  /// A setting cannot begin in the past: what was decided under the old value would change.
  BEGINS_IN_THE_PAST(Kind.INVALID),
  NAME_MISSING(Kind.INVALID),
  /// {0}: how many units are still under it.
  HAS_UNITS_UNDER_IT(Kind.CONFLICT);

  private final Kind kind;

  MunicipalityRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
