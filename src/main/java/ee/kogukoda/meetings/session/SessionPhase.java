package ee.kogukoda.meetings.session;

/// Where a session stands. From each phase but the last two another one is reachable.
public enum SessionPhase {
  NOT_ANNOUNCED,
  ANNOUNCED,
  OPEN,
  QUORATE,
  NO_QUORUM,
  IN_PROGRESS,
  RECESS,
  /// Until another day.
  ADJOURNED,
  CLOSED,
  CANCELLED,
  SIGNED;

  /// Whether members are together: between opening and closing.
  public boolean live() {
    return switch (this) {
      case OPEN, QUORATE, NO_QUORUM, IN_PROGRESS, RECESS -> true;
      case NOT_ANNOUNCED, ANNOUNCED, ADJOURNED, CLOSED, CANCELLED, SIGNED -> false;
    };
  }
}
