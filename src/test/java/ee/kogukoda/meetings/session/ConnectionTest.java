package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.AttendanceEvent.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import org.junit.jupiter.api.Test;

/// Seven seats; members 0 to 4 in the hall, member 5 takes part from elsewhere.
class ConnectionTest {
  private static final MemberId REMOTE = member(5);

  private static Sitting sitting(String grace) {
    Sitting s = of(7);
    s.rules = with(s.rules, RuleCode.DISCONNECT_GRACE, grace);
    s.announced().opened();
    for (int i = 0; i < 5; i++)
      s.ask(actor(i), new RegisterPresence(member(i), Mode.HALL, Proof.HALL_CODE));
    s.ask(actor(5), new RegisterPresence(REMOTE, Mode.REMOTE, Proof.LOGIN));
    s.after(60).chair(new ConfirmQuorum());
    return s;
  }

  private static VoteId openVote(Sitting s) {
    MotionId motion = new MotionId(s.fresh());
    VoteId vote = new VoteId(s.fresh());
    s.chair(
        new ProposeMotion(
            motion,
            Motion.Kind.AGENDA,
            null,
            null,
            "kinnitada päevakord",
            s.session().agenda().inOrder().stream().map(Item::id).toList()));
    s.chair(new PrepareVote(vote, motion, MajorityRule.SIMPLE, null));
    s.chair(new OpenVote(vote));
    return vote;
  }

  @Test
  void whoIsNotHeardOfIsAbsentUntilHeardOfAgain() {
    Sitting s = sitting("60");

    s.after(90).ask(Actor.HOUSE, new LoseConnection(REMOTE));
    assertThat(s.session().attendance().isPresent(REMOTE)).isFalse();
    assertThat(s.session().quorum(null).present()).isEqualTo(5);
    s.after(30).ask(Actor.HOUSE, new RegainConnection(REMOTE));

    assertThat(s.session().attendance().findPresence(REMOTE).orElseThrow().mode())
        .isEqualTo(Mode.REMOTE);
    assertThat(s.session().attendance().presentAt(s.now.minusSeconds(10))).doesNotContain(REMOTE);
    assertThat(s.session().attendance().gaps()).hasSize(1).noneMatch(Attendance.Gap::lasting);
  }

  @Test
  void aChoiceThatWasMadeStandsAndANewVoteIsWithoutTheMember() {
    Sitting s = sitting("60");
    VoteId first = openVote(s);
    s.ask(actor(5), new CastVote(first, REMOTE, Vote.Choice.FOR));

    s.ask(Actor.HOUSE, new LoseConnection(REMOTE));
    s.chair(new AbortVote(first, Vote.Ground.TECHNICAL_OBSTACLE, "ühendus"));
    assertThat(s.session().voting().findVote(first).orElseThrow().casts()).containsKey(REMOTE);

    VoteId second = openVote(s);
    assertThat(s.session().voting().findVote(second).orElseThrow().isEntitled(REMOTE)).isFalse();
  }

  @Test
  void theChairConfirmsByVoiceAndTheDeviceNoLongerMatters() {
    Sitting s = sitting("60");
    s.ask(Actor.HOUSE, new LoseConnection(REMOTE));

    s.chair(new RegisterByHand(REMOTE, Mode.REMOTE, "tundsin hääle järgi ära"));

    assertThat(s.session().voting().votes()).isEmpty();
    assertThat(
            s.session()
                .voting()
                .findVote(openVote(s))
                .or(() -> s.session().voting().open())
                .orElseThrow()
                .isEntitled(REMOTE))
        .isTrue();
    assertThat(s.ask(Actor.HOUSE, new LoseConnection(REMOTE))).isEmpty();
    assertThat(s.ask(Actor.HOUSE, new RegainConnection(REMOTE))).isEmpty();
  }

  @Test
  void thoseInTheHallAreThereWhateverTheirPhonesDo() {
    Sitting s = sitting("60");
    s.ask(SECRETARY, new RegisterByHand(member(6), Mode.HALL, "telefon jäi koju"));

    for (int i : new int[] {0, 1, 6})
      assertThat(s.ask(Actor.HOUSE, new LoseConnection(member(i)))).isEmpty();
  }

  @Test
  void nobodyLosesAConnectionWhereTheRulesDoNotLookOrARecessIsHeld() {
    assertThat(sitting("0").ask(Actor.HOUSE, new LoseConnection(REMOTE))).isEmpty();

    Sitting s = sitting("60");
    s.chair(new StartRecess(null));
    assertThat(s.ask(Actor.HOUSE, new LoseConnection(REMOTE))).isEmpty();
  }

  @Test
  void onlyTheHouseMaySayThatAConnectionIsLost() {
    Sitting s = sitting("60");

    assertThatThrownBy(() -> s.ask(SECRETARY, new LoseConnection(REMOTE)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> s.chair(new RegainConnection(REMOTE))).isInstanceOf(Refused.class);
  }

  @Test
  void whoLeavesWithoutAConnectionDoesNotComeBackByThemselves() {
    Sitting s = sitting("60");
    s.ask(Actor.HOUSE, new LoseConnection(REMOTE));

    assertThat(s.ask(SECRETARY, new Leave(REMOTE, "helistas, et ei jätka")))
        .containsExactly(new MemberLeft(REMOTE, "helistas, et ei jätka"));

    assertThat(s.ask(Actor.HOUSE, new RegainConnection(REMOTE))).isEmpty();
  }
}
