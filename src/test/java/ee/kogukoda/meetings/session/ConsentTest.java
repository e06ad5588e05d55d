package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Items that nobody disputes are decided by one vote. Item 1 needs the majority of the membership,
/// 2 and 3 the simple one.
class ConsentTest {
  @Test
  void oneVoteAdoptsTheActAndTakesNoteOfTheInformation() {
    Sitting s = inProgress(17, 12);
    MotionId motion = together(s, item(2), item(3));
    assertThat(text(s, motion))
        .isEqualTo(
            "otsustada ühe hääletusega päevakorra punktid 2 „Kinnistu kasutusse andmine“, 3"
                + " „Vallavalitsuse informatsioon“");

    s.decide(s.openVote(motion, MajorityRule.SIMPLE), 12, 0, 0);

    assertThat(s.session().agenda().getItem(item(2)).conclusion().outcome())
        .isEqualTo(Item.Outcome.ADOPTED);
    assertThat(s.session().agenda().getItem(item(3)).conclusion().outcome())
        .isEqualTo(Item.Outcome.NOTED);
    assertThat(s.session().currentItem()).isNull();
    assertThat(s.session().agenda().remaining()).extracting(Item::id).containsExactly(item(1));
  }

  @Test
  void anyMemberPresentTakesAnItemOutAndTheWordsFollow() {
    Sitting s = inProgress(17, 12);
    MotionId motion = together(s, item(2), item(3));
    assertRefused(s, actor(14), new PullItem(motion, item(2), member(14)), NOT_PRESENT);
    s.ask(actor(5), new PullItem(motion, item(2), member(5)));

    assertThat(text(s, motion)).doesNotContain("Kinnistu");
    s.decide(s.openVote(motion, MajorityRule.SIMPLE), 12, 0, 0);

    assertThat(s.session().agenda().getItem(item(2)).phase()).isEqualTo(Item.Phase.PLANNED);
    assertRefused(s, actor(5), new PullItem(motion, item(3), member(5)), MOTION_DECIDED);
  }

  @Test
  void itemsOfDifferentMajoritiesOrWithARestrictedMemberAreNotDecidedTogether() {
    Sitting s = inProgress(17, 12);
    assertRefused(s, actor(0), propose(s, item(1), item(2)), MOTION_OUT_OF_PLACE);

    s.ask(actor(4), new DeclareRecusal(item(2), member(4)));

    assertRefused(s, actor(0), propose(s, item(2), item(3)), MOTION_OUT_OF_PLACE);
  }

  @Test
  void itIsVotedOnAndNeverByConsensus() {
    Sitting s = inProgress(17, 12);
    MotionId motion = together(s, item(2), item(3));

    assertRefused(
        s,
        actor(0),
        new PrepareVote(
            new VoteId(s.fresh()), motion, MajorityRule.SIMPLE, null, Vote.Kind.CONSENSUS),
        CONSENSUS_NOT_ENOUGH);
  }

  private static ProposeMotion propose(Sitting s, ItemId... items) {
    return new ProposeMotion(
        new MotionId(s.fresh()), Motion.Kind.CONSENT, null, null, "", List.of(items));
  }

  private static MotionId together(Sitting s, ItemId... items) {
    ProposeMotion motion = propose(s, items);
    s.chair(motion);
    return motion.motion();
  }

  private static String text(Sitting s, MotionId motion) {
    return s.session().voting().findMotion(motion).orElseThrow().text();
  }

  private static void assertRefused(
      Sitting s, Actor actor, SessionCommand command, MeetingRefusal why) {
    Refused refused = catchThrowableOfType(Refused.class, () -> s.ask(actor, command));
    assertThat(refused).isNotNull();
    assertThat(refused.refusal()).isEqualTo(why);
  }
}
