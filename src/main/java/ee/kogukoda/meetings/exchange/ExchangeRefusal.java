package ee.kogukoda.meetings.exchange;

import ee.kogukoda.refusal.Refusal;

/// Every way in which what a document system sends is answered with no.
enum ExchangeRefusal implements Refusal {
  NO_SUCH_DRAFT(Kind.MISSING),
  SENT_NOT_JSON(Kind.INVALID),
  SENT_FIELD_UNKNOWN(Kind.INVALID),
  SENT_NOT_TEXT(Kind.INVALID),
  /// {0}: how many there may be.
  SENT_ROWS(Kind.INVALID),
  SENT_TWICE(Kind.INVALID),
  /// The key of a request that was another one.
  SENT_KEY_REUSED(Kind.INVALID),
  /// {0}: the most signs that fit.
  SENT_KEY_UNCLEAR(Kind.INVALID);

  private final Kind kind;

  ExchangeRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
