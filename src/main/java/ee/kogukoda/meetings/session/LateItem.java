package ee.kogukoda.meetings.session;

/// An item that the notice did not name, and why it cannot wait. KOKS § 44 lg 5.
public record LateItem(PlannedItem item, String reason) {}
