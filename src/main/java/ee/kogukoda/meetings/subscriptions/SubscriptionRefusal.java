package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.refusal.Refusal;

/// Every way in which a subscription says no.
enum SubscriptionRefusal implements Refusal {
  /// It was ended, was never confirmed, or never was.
  NO_SUCH_SUBSCRIPTION(Kind.MISSING),
  SUBSCRIPTION_TO_NOTHING(Kind.INVALID),
  SUBSCRIPTION_WORD_TOO_SHORT(Kind.INVALID),
  /// Letters wait at this address to be confirmed.
  SUBSCRIPTIONS_WAIT(Kind.TOO_MANY),
  /// One person or address can have so many.
  SUBSCRIPTIONS_ENOUGH(Kind.TOO_MANY);

  private final Kind kind;

  SubscriptionRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
