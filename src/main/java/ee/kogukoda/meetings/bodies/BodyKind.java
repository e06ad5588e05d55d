package ee.kogukoda.meetings.bodies;

/// What sort of body decides.
public enum BodyKind {
  /// Volikogu. KOKS § 16-28.
  COUNCIL,
  /// Valla- või linnavalitsus. KOKS § 28-31.
  GOVERNMENT,
  /// Alaline komisjon. KOKS § 47.
  COMMITTEE,
  /// Ajutine komisjon. KOKS § 47.
  TEMPORARY_COMMITTEE,
  /// Revisjonikomisjon. KOKS § 48.
  AUDIT_COMMITTEE,
  /// Eestseisus or vanematekogu, where the municipality's statute has one.
  BOARD
}
