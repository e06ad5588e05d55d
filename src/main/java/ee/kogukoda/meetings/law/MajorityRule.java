package ee.kogukoda.meetings.law;

/// How a motion is carried. The base of the last kinds is the whole membership, vacant seats
/// included; recusals do not lower it.
public enum MajorityRule {
  /// More votes for than against; abstentions do not count. KOKS § 45 lg 5.
  SIMPLE(RuleCode.MAJORITY_SIMPLE) {
    @Override
    public int needed(Votes votes, Membership membership) {
      return votes.against() + 1;
    }
  },
  /// More than half of the whole membership, for the matters listed. KOKS § 45 lg 5.
  OF_MEMBERSHIP(RuleCode.MAJORITY_OF_MEMBERSHIP) {
    @Override
    public int needed(Votes votes, Membership membership) {
      return membership.majority();
    }
  },
  /// Two thirds of the whole membership, where a statute asks for it.
  TWO_THIRDS(RuleCode.MAJORITY_TWO_THIRDS) {
    @Override
    public int needed(Votes votes, Membership membership) {
      return membership.twoThirds();
    }
  },
  /// At least twice as many for as against: to close an item to the public. KOKS § 44 lg 4.
  TWICE_AGAINST(RuleCode.MAJORITY_TWICE_AGAINST) {
    @Override
    public int needed(Votes votes, Membership membership) {
      return Math.max(1, 2 * votes.against());
    }
  };

  private final RuleCode code;

  MajorityRule(RuleCode code) {
    this.code = code;
  }

  /// The legal rule that carries the title and the paragraph of this majority.
  public RuleCode code() {
    return code;
  }

  /// The least number of votes in favour that carries the motion beside these other votes.
  public abstract int needed(Votes votes, Membership membership);

  /// Decides the motion.
  public Outcome apply(Votes votes, Membership membership) {
    int needed = needed(votes, membership);
    return new Outcome(this, votes.inFavour() >= needed, needed, votes, membership.seats());
  }

  /// Whether so many voters could carry the motion at all, if all were in favour.
  public boolean attainable(int electorate, Membership membership) {
    return electorate >= needed(new Votes(0, 0, 0, electorate), membership);
  }
}
