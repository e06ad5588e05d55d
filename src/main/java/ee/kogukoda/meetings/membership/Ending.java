package ee.kogukoda.meetings.membership;

/// Why a mandate ends before its term, or stops for a time.
enum Ending {
  /// The council becomes incapable. KOKS § 18 lg 1 p 1.
  COUNCIL_INCAPABLE("KOKS § 18 lg 1 p 1", false),
  /// Becomes an official of the same municipality. KOKS § 18 lg 1 p 6.
  BECAME_OFFICIAL("KOKS § 18 lg 1 p 6", false),
  /// Another ground of the list. KOKS § 18 lg 1.
  OTHER_GROUND("KOKS § 18 lg 1", false),
  /// The term is over, or the council decided so on its committee. KOKS § 47.
  RELEASED("KOKS § 47", false),
  /// Becomes a member of the government. KOKS § 19 lg 2 p 1.
  JOINED_GOVERNMENT("KOKS § 19 lg 2 p 1", true),
  /// At own request, for at least three months. KOKS § 19 lg 2 p 3.
  OWN_REQUEST("KOKS § 19 lg 2 p 3", true),
  /// Absent from sessions for three months on end. KOKS § 19 lg 2 p 4.
  ABSENT("KOKS § 19 lg 2 p 4", true);

  private final String legalBasis;
  private final boolean suspends;

  Ending(String legalBasis, boolean suspends) {
    this.legalBasis = legalBasis;
    this.suspends = suspends;
  }

  String legalBasis() {
    return legalBasis;
  }

  /// Whether the mandate only stops, so that the member may come back.
  boolean suspends() {
    return suspends;
  }
}
