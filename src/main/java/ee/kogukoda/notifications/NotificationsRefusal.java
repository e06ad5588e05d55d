package ee.kogukoda.notifications;

import ee.kogukoda.refusal.Refusal;

/// How this module says no.
enum NotificationsRefusal implements Refusal {
  /// No such letter in this municipality.
  LETTER_MISSING(Kind.MISSING),
  /// {0}: the topic's name. The law requires that it is told.
  TOPIC_OBLIGATORY(Kind.INVALID),
  /// No mail server is set, so nothing can be sent.
  NO_MAIL_SERVER(Kind.CONFLICT);

  private final Kind kind;

  NotificationsRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
