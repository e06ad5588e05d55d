package ee.kogukoda.meetings.agenda;

/// How far a session has come, as its preparation and its public pages see it; the live session
/// knows finer phases.
public enum SessionState {
  /// Only those who prepare it see it.
  DRAFT,
  /// The notice has been sent; agenda and materials are public.
  ANNOUNCED,
  OPEN,
  CLOSED,
  CANCELLED;

  public boolean isPublic() {
    return this != DRAFT;
  }
}
