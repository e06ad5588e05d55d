package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.refusal.Refusal;

/// Every way in which a round of concurrence says no.
enum ConcurrenceRefusal implements Refusal {
  NO_SUCH_ROUND(Kind.MISSING),
  /// The address of somebody outside opens nothing: it is wrong, or the round is over.
  CONCURRENCE_LINK_ENDED(Kind.MISSING),
  CONCURRENCE_NOT_YOURS(Kind.FORBIDDEN),
  CONCURRENCE_CLOSED(Kind.CONFLICT),
  CONCURRENCE_RUNS(Kind.CONFLICT),
  CONCURRENCE_DRAFT_OVER(Kind.CONFLICT),
  CONCURRENCE_NOBODY(Kind.INVALID),
  CONCURRENCE_DAY_PAST(Kind.INVALID),
  CONCURRENCE_REMARKS(Kind.INVALID),
  /// {0}: the line as typed.
  CONCURRENCE_OUTSIDE(Kind.INVALID);

  private final Kind kind;

  ConcurrenceRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
