package ee.kogukoda.meetings.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OtherBodiesLawTest {
  @Test
  void aGovernmentOfFiveDecidesByThreeWithItsHead() {
    assertThat(new Quorum(5, 0, 3, QuorumRule.HALF_WITH_HEAD, true).met()).isTrue();
    assertThat(new Quorum(5, 0, 2, QuorumRule.HALF_WITH_HEAD, true).met()).isFalse();
    assertThat(new Quorum(5, 0, 5, QuorumRule.HALF_WITH_HEAD, false).met()).isFalse();
    assertThat(new Quorum(6, 0, 3, QuorumRule.HALF_WITH_HEAD, true).needed()).isEqualTo(3);
    assertThat(new Quorum(7, 0, 3, QuorumRule.A_THIRD, null).met()).isTrue();
  }

  @Test
  void theChairsVoteDecidesEqualVotesInAGovernmentAlone() {
    Outcome equal = MajorityRule.SIMPLE.apply(new Votes(2, 2, 0, 0), new Membership(5));

    assertThat(Tie.CHAIR_DECIDES.broken(equal, true).carried()).isTrue();
    assertThat(Tie.CHAIR_DECIDES.broken(equal, true).needed()).isEqualTo(2);
    assertThat(Tie.CHAIR_DECIDES.broken(equal, false)).isEqualTo(equal);
    assertThat(Tie.UNDECIDED.broken(equal, true)).isEqualTo(equal);
  }

  @Property
  void halfIsNeverLessThanHalfAndAThirdNeverLessThanAThird(
      @ForAll @IntRange(min = 1, max = 79) int base) {
    int half = QuorumRule.HALF_WITH_HEAD.needed(base);
    int third = QuorumRule.A_THIRD.needed(base);

    assertThat(2 * half).isGreaterThanOrEqualTo(base).isLessThanOrEqualTo(base + 1);
    assertThat(3 * third).isGreaterThanOrEqualTo(base).isLessThanOrEqualTo(base + 2);
    assertThat(QuorumRule.MORE_THAN_HALF.needed(base)).isGreaterThanOrEqualTo(half);
  }

  @Property
  void onlyEqualVotesAreBrokenAndOnlyInFavour(
      @ForAll @IntRange(max = 40) int inFavour,
      @ForAll @IntRange(max = 39) int against,
      @ForAll MajorityRule rule,
      @ForAll boolean chair) {
    Outcome plain = rule.apply(new Votes(inFavour, against, 0, 0), new Membership(79));
    Outcome broken = Tie.CHAIR_DECIDES.broken(plain, chair);

    boolean tie = rule == MajorityRule.SIMPLE && inFavour == against && inFavour > 0;
    assertThat(broken.carried()).isEqualTo(plain.carried() || (tie && chair));
    assertThat(broken.carried()).isEqualTo(broken.votes().inFavour() >= broken.needed());
  }

  @Test
  void rulesOfAnOldLogHaveTheCouncilsValueOfWhatTheyDoNotName() {
    var old =
        new RulesOfProcedure(
            "Volikogu",
            ProposedRules.of("Volikogu").rules().stream()
                .filter(rule -> rule.code().compareTo(RuleCode.MINUTES_DAYS) <= 0)
                .toList());

    assertThat(old.tie()).isEqualTo(Tie.UNDECIDED);
    assertThat(old.sessionsPublic()).isTrue();
    assertThat(ProposedRules.ofGovernment("Valitsus").sessionsPublic()).isFalse();
    assertThat(ProposedRules.ofGovernment("Valitsus").tie()).isEqualTo(Tie.CHAIR_DECIDES);
  }
}
