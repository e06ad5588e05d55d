package ee.kogukoda.meetings.record;

import java.time.Instant;

/// A text that somebody wrote into the minutes under a key; an empty one takes the former back.
record MinutesText(Kind kind, String key, String text, Instant at, String by) {
  /// What such a text is for.
  enum Kind {
    /// Prose after a paragraph.
    ADDITION,
    /// A reason against a finding; it is printed.
    OVERRIDE
  }
}
