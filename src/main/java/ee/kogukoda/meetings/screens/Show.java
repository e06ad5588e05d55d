package ee.kogukoda.meetings.screens;

/// What a screen in the hall shows; a closed item is a card on each of them.
public enum Show {
  /// Whatever is of this moment.
  WHOLE,
  /// Who speaks, the clock, and who waits.
  SPEAKER,
  /// A vote as it fills in, and its result.
  VOTE,
  /// The result alone, with its words and its paragraph.
  RESULT,
  /// Where members sit: who is present, who speaks, and who voted how after the result.
  SEATS
}
