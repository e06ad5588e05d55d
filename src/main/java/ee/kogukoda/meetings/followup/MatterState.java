package ee.kogukoda.meetings.followup;

/// How far a matter has come.
enum MatterState {
  OPEN,
  /// No confidence: read out at one session, to be decided at the next.
  READ_OUT,
  ANSWERED,
  DONE,
  ACCEPTED,
  PARTLY,
  REJECTED,
  CARRIED,
  FAILED,
  WITHDRAWN;

  /// Whether something is still to be done about it.
  boolean isWaiting() {
    return this == OPEN || this == READ_OUT;
  }
}
