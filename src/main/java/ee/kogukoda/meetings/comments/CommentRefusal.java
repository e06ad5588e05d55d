package ee.kogukoda.meetings.comments;

import ee.kogukoda.refusal.Refusal;

/// Every way in which a consultation says no.
enum CommentRefusal implements Refusal {
  NO_SUCH_CONSULTATION(Kind.MISSING),
  /// There is none, or it is somebody else's.
  NO_SUCH_COMMENT(Kind.MISSING),
  /// The draft has one already.
  CONSULTATION_EXISTS(Kind.CONFLICT),
  /// The draft is not published, or nothing more happens to it.
  CONSULTATION_NOT_ON_THIS(Kind.CONFLICT),
  /// The last day is over already, before the first, or more than a year away.
  CONSULTATION_DAYS(Kind.INVALID),
  /// {0}: the day that the last one cannot be before.
  CONSULTATION_ONLY_LONGER(Kind.INVALID),
  /// {0}: the first day, {1}: the last.
  CONSULTATION_NOT_OPEN(Kind.CONFLICT),
  /// {0}: the last day.
  CONSULTATION_STILL_OPEN(Kind.CONFLICT),
  /// {0}: how many one person may write.
  COMMENTS_ENOUGH(Kind.TOO_MANY),
  COMMENT_WORDS_MISSING(Kind.INVALID);

  private final Kind kind;

  CommentRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
