package ee.kogukoda.meetings.bodies;

/// What sort of body decides.
public enum BodyKind {
  /// Volikogu. KOKS § 16-28.
  COUNCIL,
  /// Valla- või linnavalitsus. KOKS § 28-31.
  GOVERNMENT,
  /// Komisjon. KOKS § 47-48.
  COMMITTEE
}
