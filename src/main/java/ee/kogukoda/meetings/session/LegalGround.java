package ee.kogukoda.meetings.session;

/// A ground on which an item is closed to the public by law, with its paragraph, as it stood in the
/// list when it was chosen. KOKS § 44 lg 4.
public record LegalGround(String title, String basis) {}
