package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Sitting.SECRETARY;
import static ee.kogukoda.meetings.session.Sitting.actor;
import static ee.kogukoda.meetings.session.Sitting.inProgress;
import static ee.kogukoda.meetings.session.Sitting.item;
import static ee.kogukoda.meetings.session.Sitting.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.AttendanceCommand.Leave;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import org.junit.jupiter.api.Test;

/// Votes in which members do not choose on their own devices.
class KindsOfVoteTest {
  @Test
  void handsThatDoNotAddUpToTheElectorateAreNotEntered() {
    Sitting s = inProgress(17, 12);
    VoteId vote = voteOnItem(s, Vote.Kind.OPEN_COUNT);

    assertRefused(s, actor(0), new EnterCount(vote, new Votes(7, 3, 1, 0)), COUNT_DIFFERS);
    assertRefused(s, actor(0), new EnterCount(vote, new Votes(7, 3, 1, 2)), COUNT_DIFFERS);
    assertRefused(s, actor(0), new CloseVote(vote), COUNT_MISSING);
    assertRefused(s, actor(4), new EnterCount(vote, new Votes(7, 3, 1, 1)), ONLY_PRESIDING);
    assertRefused(s, actor(4), new CastVote(vote, member(4), Choice.FOR), NOT_VOTED_SO);

    s.ask(SECRETARY, new EnterCount(vote, new Votes(7, 3, 1, 1)));
    s.chair(new CloseVote(vote));
    s.chair(new DeclareResult(vote));

    Vote declared = find(s, vote);
    assertThat(declared.count()).isEqualTo(new Votes(7, 3, 1, 1));
    assertThat(declared.outcome().carried()).isTrue();
  }

  @Test
  void moreHandsThanMembersInTheRoomAreNotCounted() {
    Sitting s = inProgress(17, 12);
    VoteId vote = voteOnItem(s, Vote.Kind.OPEN_COUNT);
    s.ask(actor(11), new Leave(member(11), null));

    assertRefused(s, SECRETARY, new EnterCount(vote, new Votes(12, 0, 0, 0)), COUNT_ABOVE_PRESENCE);
    s.ask(SECRETARY, new EnterCount(vote, new Votes(11, 0, 0, 1)));
  }

  @Test
  void inARollCallEachAnswerIsEnteredAndASlipIsPutRight() {
    Sitting s = inProgress(17, 12);
    VoteId vote = voteOnItem(s, Vote.Kind.ROLL_CALL);

    assertRefused(s, actor(4), new CastVote(vote, member(4), Choice.FOR), NOT_VOTED_SO);
    for (int i = 0; i < 12; i++) s.ask(SECRETARY, new EnterVote(vote, member(i), Choice.FOR, ""));
    s.chair(new EnterVote(vote, member(3), Choice.AGAINST, ""));
    s.chair(new CloseVote(vote));
    s.chair(new DeclareResult(vote));

    assertThat(find(s, vote).count()).isEqualTo(new Votes(11, 1, 0, 0));
    assertThat(find(s, vote).whoChose(Choice.AGAINST)).containsExactly(member(3));
    assertThat(find(s, vote).casts().values()).allMatch(cast -> cast.entered() == null);
  }

  @Test
  void whatNobodyIsAgainstIsCarriedWithoutAVote() {
    Sitting s = inProgress(17, 12);
    VoteId vote = vote(s, Motion.Kind.PROCEDURE, Vote.Kind.CONSENSUS, MajorityRule.SIMPLE);

    s.chair(new CloseVote(vote));
    s.chair(new DeclareResult(vote));

    assertThat(find(s, vote).outcome().carried()).isTrue();
    assertThat(find(s, vote).count()).isEqualTo(new Votes(12, 0, 0, 0));
  }

  @Test
  void anObjectionMakesItANamedVoteAmongTheSameMembers() {
    Sitting s = inProgress(17, 12);
    VoteId vote = vote(s, Motion.Kind.PROCEDURE, Vote.Kind.CONSENSUS, MajorityRule.SIMPLE);

    assertRefused(s, actor(4), new RaiseObjection(vote, member(5)), ONLY_FOR_ONESELF);
    assertRefused(s, actor(14), new RaiseObjection(vote, member(14)), NOT_ENTITLED);
    s.ask(actor(5), new RaiseObjection(vote, member(5)));

    assertThat(find(s, vote).objector()).isEqualTo(member(5));
    assertRefused(s, actor(5), new RaiseObjection(vote, member(5)), NOT_VOTED_SO);
    s.decide(vote, 4, 5, 1);
    assertThat(find(s, vote).outcome().carried()).isFalse();
    assertThat(find(s, vote).count()).isEqualTo(new Votes(4, 5, 1, 2));
  }

  @Test
  void anActIsNeverAdoptedByConsensusNorWhatNeedsTheWholeMembership() {
    Sitting s = inProgress(17, 12);
    s.chair(new OpenItem(item(2)));
    MotionId act = s.propose(Motion.Kind.ACT, "võtta vastu");
    MotionId other = s.propose(Motion.Kind.PROCEDURE, "avaldada umbusaldust");

    assertRefused(
        s,
        actor(0),
        new PrepareVote(new VoteId(s.fresh()), act, MajorityRule.SIMPLE, null, Vote.Kind.CONSENSUS),
        CONSENSUS_NOT_ENOUGH);
    assertRefused(
        s,
        actor(0),
        new PrepareVote(
            new VoteId(s.fresh()),
            other,
            MajorityRule.OF_MEMBERSHIP,
            "seadus",
            Vote.Kind.CONSENSUS),
        CONSENSUS_NOT_ENOUGH);
  }

  private static VoteId voteOnItem(Sitting s, Vote.Kind kind) {
    return vote(s, Motion.Kind.ACT, kind, MajorityRule.SIMPLE);
  }

  private static VoteId vote(Sitting s, Motion.Kind motion, Vote.Kind kind, MajorityRule rule) {
    s.chair(new OpenItem(item(2)));
    VoteId vote = new VoteId(s.fresh());
    s.chair(new PrepareVote(vote, s.propose(motion, "ettepanek"), rule, null, kind));
    s.chair(new OpenVote(vote));
    return vote;
  }

  private static Vote find(Sitting s, VoteId vote) {
    return s.session().voting().findVote(vote).orElseThrow();
  }

  private static void assertRefused(
      Sitting s, Actor actor, SessionCommand command, MeetingRefusal why) {
    Refused refused = catchThrowableOfType(Refused.class, () -> s.ask(actor, command));
    assertThat(refused).as(command.toString()).isNotNull();
    assertThat(refused.refusal()).isEqualTo(why);
  }
}
