package ee.kogukoda.web;

import ee.kogukoda.refusal.Refusal;

/// How the web floor says no: to an address, to what was sent, to what was typed into a field.
public enum WebRefusal implements Refusal {
  PAGE_NOT_FOUND(Kind.MISSING),
  METHOD_NOT_ALLOWED(Kind.INVALID),
  REQUEST_NOT_UNDERSTOOD(Kind.INVALID),
  FORMAT_NOT_OFFERED(Kind.INVALID),
  FORM_OUT_OF_DATE(Kind.FORBIDDEN),
  FILE_TOO_LARGE(Kind.INVALID),
  TOO_MANY_REQUESTS(Kind.TOO_MANY),

  VALUE_MISSING(Kind.INVALID),
  /// {0}: the most characters that fit.
  TEXT_TOO_LONG(Kind.INVALID),
  /// {0}: what was typed; so in all below.
  DATE_NOT_UNDERSTOOD(Kind.INVALID),
  TIME_NOT_UNDERSTOOD(Kind.INVALID),
  NUMBER_NOT_UNDERSTOOD(Kind.INVALID),
  AMOUNT_NOT_UNDERSTOOD(Kind.INVALID),
  EMAIL_NOT_UNDERSTOOD(Kind.INVALID),
  CHOICE_NOT_OFFERED(Kind.INVALID);

  private final Kind kind;

  WebRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
