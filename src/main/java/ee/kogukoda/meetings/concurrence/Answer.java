package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.refusal.Refused;
import org.jspecify.annotations.Nullable;

/// What can be answered.
enum Answer {
  CONCURS,
  WITH_REMARKS,
  DOES_NOT_CONCUR;

  /// Whoever has remarks or does not concur says what and why.
  void requireRemarks(@Nullable String remarks) {
    if (this != CONCURS && remarks == null)
      throw new Refused(ConcurrenceRefusal.CONCURRENCE_REMARKS).at("markused");
  }
}
