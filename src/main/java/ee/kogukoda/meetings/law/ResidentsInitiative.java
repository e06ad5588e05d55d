package ee.kogukoda.meetings.law;

/// How many residents with the right to vote must sign an initiative: so many per cent of them,
/// rounded up, and never fewer than the least. KOKS § 32.
public record ResidentsInitiative(int voters, int percent, int least) {
  public ResidentsInitiative {
    if (voters < 0) throw new IllegalArgumentException("a number of voters is never negative");
    if (percent < 0 || percent > 100) throw new IllegalArgumentException("per cent: " + percent);
  }

  /// By the figures of the law itself: one per cent and five. KOKS § 32.
  public ResidentsInitiative(int voters) {
    this(voters, 1, 5);
  }

  public int needed() {
    return Math.max(least, Math.toIntExact(((long) voters * percent + 99) / 100));
  }
}
