package ee.kogukoda.meetings.law;

/// The full number of seats of a body (koosseis), vacant and absent ones included.
public record Membership(int seats) {
  public Membership {
    if (seats < 1) throw new IllegalArgumentException("a body has at least one seat");
  }

  /// More than half of all seats. KOKS § 44, § 45 lg 5.
  public int majority() {
    return seats / 2 + 1;
  }

  /// A quarter, rounded up: who may demand a session or propose no confidence. KOKS § 43 lg 2, § 46
  /// lg 1.
  public int quarter() {
    return (seats + 3) / 4;
  }

  /// Half, rounded up.
  public int half() {
    return (seats + 1) / 2;
  }

  /// Two thirds, rounded up.
  public int twoThirds() {
    return (2 * seats + 2) / 3;
  }

  /// A council has an odd number of members, at least seven. KOVVS § 7.
  public boolean lawfulForCouncil() {
    return seats >= 7 && seats % 2 == 1;
  }
}
