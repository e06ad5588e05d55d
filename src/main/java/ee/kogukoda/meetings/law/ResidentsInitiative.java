package ee.kogukoda.meetings.law;

/// How many residents with the right to vote must sign an initiative: one per cent of them, rounded
/// up, and never fewer than five. KOKS § 32.
public record ResidentsInitiative(int voters) {
  public ResidentsInitiative {
    if (voters < 0) throw new IllegalArgumentException("a number of voters is never negative");
  }

  public int needed() {
    return Math.max(5, voters / 100 + (voters % 100 == 0 ? 0 : 1));
  }
}
