package ee.kogukoda.meetings.law;

import static ee.kogukoda.meetings.law.MajorityRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityRuleTest {
  private static final Membership TWENTY_SEVEN = new Membership(27);

  record Poll(Membership membership, int recused, Votes votes) {}

  @ParameterizedTest
  @CsvSource({
    "7,4,2",
    "13,7,4",
    "17,9,5",
    "19,10,5",
    "21,11,6",
    "23,12,6",
    "25,13,7",
    "27,14,7",
    "31,16,8",
    "79,40,20"
  })
  void theFiguresOfEachMembershipAreThoseOfTheLaw(int seats, int majority, int quarter) {
    Membership membership = new Membership(seats);

    assertThat(membership.majority()).isEqualTo(majority);
    assertThat(membership.quarter()).isEqualTo(quarter);
    assertThat(new Quorum(seats, 0, 0).needed()).isEqualTo(majority);
    assertThat(membership.lawfulForCouncil()).isTrue();
  }

  @Test
  void aTieIsNotCarried() {
    Outcome outcome = SIMPLE.apply(new Votes(13, 13, 0, 0), TWENTY_SEVEN);

    assertThat(outcome.carried()).isFalse();
    assertThat(outcome.needed()).isEqualTo(14);
  }

  @Test
  void abstentionsDoNotHinderASimpleMajority() {
    assertThat(SIMPLE.apply(new Votes(2, 1, 10, 0), TWENTY_SEVEN).carried()).isTrue();
  }

  @Test
  void elevenOfTwentyThreeAreNoMajorityOfTheMembership() {
    Outcome outcome = OF_MEMBERSHIP.apply(new Votes(11, 9, 0, 0), new Membership(23));

    assertThat(outcome.carried()).isFalse();
    assertThat(outcome.needed()).isEqualTo(12);
    assertThat(OF_MEMBERSHIP.attainable(11, new Membership(23))).isFalse();
  }

  @Test
  void threeOfSevenAreNotEnoughAndFourAre() {
    assertThat(OF_MEMBERSHIP.apply(new Votes(3, 0, 1, 0), new Membership(7)).carried()).isFalse();
    assertThat(OF_MEMBERSHIP.apply(new Votes(4, 0, 0, 0), new Membership(7)).carried()).isTrue();
  }

  @Test
  void sixOfTwentyFiveAreLessThanAQuarter() {
    assertThat(new Membership(25).quarter()).isEqualTo(7);
  }

  @Test
  void eightToFourClosesAnItemAndSevenToFourDoesNot() {
    assertThat(TWICE_AGAINST.apply(new Votes(8, 4, 0, 0), TWENTY_SEVEN).carried()).isTrue();
    assertThat(TWICE_AGAINST.apply(new Votes(7, 4, 0, 0), TWENTY_SEVEN).carried()).isFalse();
    assertThat(TWICE_AGAINST.apply(new Votes(0, 0, 9, 0), TWENTY_SEVEN).carried()).isFalse();
  }

  @Test
  void twoRecusedOfSeventeenLowerTheQuorumButNotTheMajority() {
    assertThat(new Quorum(17, 2, 8).base()).isEqualTo(15);
    assertThat(new Quorum(17, 2, 8).needed()).isEqualTo(8);
    assertThat(new Quorum(17, 2, 8).met()).isTrue();
    assertThat(new Membership(17).majority()).isEqualTo(9);
  }

  @Test
  void aNoticeOfFourClearDaysForTheTwentySixthIsSentOnTheTwentyFirst() {
    LocalDate session = LocalDate.of(2026, 11, 26);

    assertThat(new NoticePeriod(4, true, false).latestSendingDay(session, _ -> false))
        .isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(new NoticePeriod(4, false, false).latestSendingDay(session, _ -> false))
        .isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(
            new NoticePeriod(4, true, true)
                .latestSendingDay(session, day -> day.getDayOfWeek().getValue() > 5))
        .isEqualTo(LocalDate.of(2026, 11, 19));
  }

  @Property
  void simpleIsCarriedExactlyByMoreForThanAgainst(@ForAll("polls") Poll poll) {
    Votes v = poll.votes();

    assertThat(SIMPLE.apply(v, poll.membership()).carried()).isEqualTo(v.inFavour() > v.against());
  }

  @Property
  void theMembershipDecidesExactlyByMoreThanHalfOfAllSeats(@ForAll("polls") Poll poll) {
    assertThat(OF_MEMBERSHIP.apply(poll.votes(), poll.membership()).carried())
        .isEqualTo(2 * poll.votes().inFavour() > poll.membership().seats());
  }

  @Property
  void twoThirdsMeansTwoThirdsOfAllSeats(@ForAll("polls") Poll poll) {
    assertThat(TWO_THIRDS.apply(poll.votes(), poll.membership()).carried())
        .isEqualTo(3 * poll.votes().inFavour() >= 2 * poll.membership().seats());
  }

  @Property
  void twiceAgainstNeedsSomebodyInFavour(@ForAll("polls") Poll poll) {
    Votes v = poll.votes();

    assertThat(TWICE_AGAINST.apply(v, poll.membership()).carried())
        .isEqualTo(v.inFavour() > 0 && v.inFavour() >= 2 * v.against());
  }

  @Property
  void theFiguresAreTheSmallestThatSuffice(@ForAll("memberships") Membership membership) {
    int n = membership.seats();

    assertThat(2 * new Quorum(n, 0, 0).needed()).isGreaterThan(n);
    assertThat(2 * (new Quorum(n, 0, 0).needed() - 1)).isLessThanOrEqualTo(n);
    assertThat(4 * membership.quarter()).isGreaterThanOrEqualTo(n);
    assertThat(4 * (membership.quarter() - 1)).isLessThan(n);
  }

  @Property
  void oneMoreInFavourNeverTurnsCarriedIntoRejected(
      @ForAll MajorityRule rule, @ForAll("polls") Poll poll) {
    Votes v = poll.votes();
    Votes more = new Votes(v.inFavour() + 1, v.against(), v.abstained(), v.notVoted());

    if (rule.apply(v, poll.membership()).carried()) {
      assertThat(rule.apply(more, poll.membership()).carried()).isTrue();
    }
  }

  @Property
  void anAbstentionChangesNoSimpleMajority(@ForAll("polls") Poll poll) {
    Votes v = poll.votes();
    Votes more = new Votes(v.inFavour(), v.against(), v.abstained() + 1, v.notVoted());

    assertThat(SIMPLE.apply(more, poll.membership()).carried())
        .isEqualTo(SIMPLE.apply(v, poll.membership()).carried());
  }

  @Property
  void aMotionAndItsOppositeAreNeverBothCarried(
      @ForAll MajorityRule rule, @ForAll("polls") Poll poll) {
    Votes v = poll.votes();
    Votes swapped = new Votes(v.against(), v.inFavour(), v.abstained(), v.notVoted());

    assertThat(
            rule.apply(v, poll.membership()).carried()
                && rule.apply(swapped, poll.membership()).carried())
        .isFalse();
  }

  @Property
  void recusalsNeverRaiseTheQuorum(
      @ForAll("memberships") Membership membership, @ForAll @IntRange(max = 7) int recused) {
    int n = membership.seats();

    assertThat(new Quorum(n, recused, 0).needed())
        .isLessThanOrEqualTo(new Quorum(n, 0, 0).needed());
  }

  @Provide
  Arbitrary<Membership> memberships() {
    return Arbitraries.integers().between(3, 39).map(half -> new Membership(2 * half + 1));
  }

  @Provide
  Arbitrary<Poll> polls() {
    return memberships()
        .flatMap(membership -> {
          Arbitrary<Integer> share = Arbitraries.integers().between(0, membership.seats());
          return Combinators.combine(share, share, share, Arbitraries.integers().between(0, 3))
              .as((a, b, c, recused) -> {
                int entitled = membership.seats() - recused;
                int inFavour = Math.min(a, entitled);
                int against = Math.min(b, entitled - inFavour);
                int abstained = Math.min(c, entitled - inFavour - against);
                int rest = entitled - inFavour - against - abstained;
                return new Poll(membership, recused, new Votes(inFavour, against, abstained, rest));
              });
        });
  }
}
