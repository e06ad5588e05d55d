package ee.kogukoda.meetings.membership;

/// How somebody comes into a body.
enum Beginning {
  /// By election, or by the council's decision into a committee.
  ELECTED,
  /// As an alternate, by the election committee's decision. KOKS § 20.
  ALTERNATE,
  /// Back after a suspension, by the election committee's decision. KOKS § 20.
  REINSTATED
}
