package ee.kogukoda.meetings.law;

/// Whether enough members are present to decide. Members recused from an item are counted neither
/// in the base nor among those present. KOKS § 44, § 17 lg 5-6.
public record Quorum(int seats, int recused, int present) {
  /// The number of seats that the quorum of this moment is counted from.
  public int base() {
    return seats - recused;
  }

  /// More than half of the base.
  public int needed() {
    return base() / 2 + 1;
  }

  /// Whether the body may decide.
  public boolean met() {
    return present >= needed();
  }
}
