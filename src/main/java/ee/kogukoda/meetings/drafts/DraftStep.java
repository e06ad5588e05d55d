package ee.kogukoda.meetings.drafts;

/// What brings a draft from one state to another.
enum DraftStep {
  PUBLISH,
  SUBMIT,
  /// The submission is taken back, so that the text may change.
  TAKE_BACK,
  PUT_ON_AGENDA,
  TAKE_OFF_AGENDA,
  ADOPT,
  REJECT,
  /// The item ends with a second reading.
  READ_AGAIN,
  WITHDRAW,
  /// The session opens the item again.
  REOPEN
}
