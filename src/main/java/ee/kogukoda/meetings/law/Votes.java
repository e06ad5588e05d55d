package ee.kogukoda.meetings.law;

/// The figures of one vote; who was entitled and chose nothing is counted apart from abstentions.
public record Votes(int inFavour, int against, int abstained, int notVoted) {
  public Votes {
    if (inFavour < 0 || against < 0 || abstained < 0 || notVoted < 0) {
      throw new IllegalArgumentException("a number of votes is never negative");
    }
  }

  /// How many chose something.
  public int cast() {
    return inFavour + against + abstained;
  }

  /// How many were entitled to choose.
  public int electorate() {
    return cast() + notVoted;
  }

  /// Whether everybody entitled voted for the motion.
  public boolean unanimous() {
    return inFavour > 0 && inFavour == electorate();
  }
}
