package ee.kogukoda.meetings.subscriptions;

import ee.kogukoda.web.Frame;

/// One subscription, for whoever has its address: to confirm, to end.
public record SubscriptionPage(Frame frame, String what, boolean confirmed, String address) {}
