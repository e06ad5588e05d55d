package ee.kogukoda.access;

/// What a person can be in a municipality or in one of its bodies. Roles say who somebody is;
/// `permissions.csv` says what that lets them do.
public enum Role {
  /// Member of the council or of another body. KOKS § 17.
  MEMBER,
  /// Chair of a body; of the council, see KOKS § 42.
  CHAIR,
  DEPUTY_CHAIR,
  /// Keeps the minutes of a body's sessions.
  MINUTE_TAKER,
  /// Municipal secretary. KOKS § 55.
  MUNICIPAL_SECRETARY,
  MAYOR,
  /// Works for the municipality.
  OFFICIAL,
  /// Looks after the municipality's settings and people.
  MUNICIPALITY_ADMIN,
  /// Maintains the municipality's own rules and confirms their figures.
  LEGAL_RULE_ADMIN,
  /// Chair of the municipal election committee, who convenes and opens the first session of a new
  /// council. KOKS § 43.
  ELECTION_COMMITTEE_CHAIR,
  /// Works for the association of municipalities; holds the role in no single municipality.
  COORDINATOR,
  /// No person: a document system of the municipality, which acts by a key.
  DOCUMENT_SYSTEM
}
