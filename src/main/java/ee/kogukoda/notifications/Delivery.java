package ee.kogukoda.notifications;

/// When a person wants to be told.
public enum Delivery {
  AT_ONCE,
  /// Once a day, everything of the day in one letter.
  DAILY,
  /// Not by e-mail. The outbox keeps it all the same.
  NONE
}
