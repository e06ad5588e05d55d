package ee.kogukoda.meetings.views;

/// What a committee thinks of a draft.
public enum View {
  SUPPORTS("toetab"),
  SUPPORTS_WITH_CHANGES("toetab muudatustega"),
  AGAINST("ei toeta");

  private final String inMinutes;

  View(String inMinutes) {
    this.inMinutes = inMinutes;
  }

  /// As it stands in the minutes.
  String inMinutes() {
    return inMinutes;
  }
}
