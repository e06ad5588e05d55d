package ee.kogukoda.meetings.drafts;

import java.time.Instant;

/// A draft as a list shows it.
record DraftLine(
    int year,
    int number,
    DraftKind kind,
    String title,
    String initiator,
    DraftState state,
    Instant changedAt) {
  String slug() {
    return year + "-" + number;
  }
}
