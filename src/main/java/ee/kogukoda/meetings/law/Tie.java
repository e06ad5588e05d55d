package ee.kogukoda.meetings.law;

import java.util.List;

/// What follows from as many votes for as against, where more for than against are asked for.
public enum Tie {
  /// Nothing is decided. KOKS § 45 lg 5.
  UNDECIDED("ei otsustata"),
  /// The vote of the presiding officer decides, in a municipal government. KOKS § 49.
  CHAIR_DECIDES("juhataja hääl");

  private final String value;

  Tie(String value) {
    this.value = value;
  }

  public String value() {
    return value;
  }

  static Tie of(String value) {
    return CHAIR_DECIDES.value.equals(value) ? CHAIR_DECIDES : UNDECIDED;
  }

  static List<String> all() {
    return List.of(UNDECIDED.value, CHAIR_DECIDES.value);
  }

  /// The outcome after the presiding officer's vote has been looked at. Where it decides, as many
  /// votes for as against were enough.
  ///
  /// @param chairInFavour whether the presiding officer voted for, by name
  public Outcome broken(Outcome outcome, boolean chairInFavour) {
    boolean breaks = this == CHAIR_DECIDES && chairInFavour && isTie(outcome);
    return breaks
        ? new Outcome(
            outcome.rule(), true, outcome.votes().inFavour(), outcome.votes(), outcome.seats())
        : outcome;
  }

  /// Whether as many were for as against where the majority of those voting decides.
  public static boolean isTie(Outcome outcome) {
    Votes votes = outcome.votes();
    return outcome.rule() == MajorityRule.SIMPLE
        && votes.inFavour() == votes.against()
        && votes.inFavour() > 0;
  }
}
