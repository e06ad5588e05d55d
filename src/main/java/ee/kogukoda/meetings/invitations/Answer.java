package ee.kogukoda.meetings.invitations;

/// What is answered to a notice.
enum Answer {
  COMING,
  /// Taking part from elsewhere, where rules and notice let it. KOKS § 44 lg 1.
  REMOTE,
  ABSENT
}
