package ee.kogukoda.meetings.minutes;

/// Something in the log that does not add up: which check, on what, and why, in words.
public record Finding(MinutesCheck check, String subject, String text) {
  /// By this key a written reason overrides the finding.
  public String key() {
    return check.name() + ":" + subject;
  }
}
