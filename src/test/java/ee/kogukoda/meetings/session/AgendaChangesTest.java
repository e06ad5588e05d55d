package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The agenda is changed by votes whose words say what „poolt“ means.
class AgendaChangesTest {
  @Test
  void sevenToSixOnDroppingAnItemDropsIt() {
    Sitting s = of(17).announced().opened().present(0, 13).quorate();
    VoteId vote =
        put(
            s,
            new ProposeMotion(
                motion(s),
                Motion.Kind.DROP_ITEM,
                item(2),
                member(8),
                "jätta päevakorrast välja punkt 2",
                List.of()));

    s.decide(vote, 7, 6, 0);

    assertThat(s.session().agenda().inOrder())
        .extracting(Item::id)
        .containsExactly(item(1), item(3));
  }

  @Test
  void aLateItemIsRefusedWhereTheRulesDoNotAllowIt() {
    Sitting s = of(17);
    s.rules = with(s.rules, RuleCode.LATE_ITEMS, "ei");
    s.announced().opened().present(0, 12).quorate().agendaAdopted();

    assertRefused(s, late(s, "tähtaeg on homme"), LATE_ITEM_NOT_ALLOWED);
  }

  @Test
  void aLateItemNeedsAReasonAndAVoteAndThenStandsAtTheEnd() {
    Sitting s = inProgress(17, 12);
    assertRefused(s, late(s, " "), REASON_MISSING);
    ProposeMotion add = late(s, "tähtaeg on homme");
    VoteId vote = put(s, add);

    s.decide(vote, 9, 3, 0);

    assertThat(s.session().agenda().inOrder()).hasSize(4);
    assertThat(s.session().agenda().inOrder().getLast().plan().title()).isEqualTo("Hiline punkt");
    s.chair(new OpenItem(add.added().item().id()));
    assertThat(s.session().currentItem()).isEqualTo(add.added().item().id());
  }

  @Test
  void anAnnulledAdditionTakesTheItemOffAndARepeatedOnePutsItBack() {
    Sitting s = inProgress(17, 12);
    ProposeMotion add = late(s, "tähtaeg on homme");
    VoteId vote = put(s, add);
    s.decide(vote, 9, 3, 0);

    s.chair(new AnnulVote(vote, Vote.Ground.WRONG_ELECTORATE, "üks ei saanud hääletada"));
    assertThat(s.session().agenda().inOrder()).hasSize(3);
    s.decide(s.openVote(add.motion(), MajorityRule.SIMPLE), 12, 0, 0);

    assertThat(s.session().agenda().inOrder()).hasSize(4);
  }

  @Test
  void whatIsTreatedKeepsItsPlaceAndTheRestIsReordered() {
    Sitting s = inProgress(17, 12);
    s.chair(new OpenItem(item(1)));
    s.chair(new ConcludeItem(item(1), Item.Outcome.POSTPONED, "järgmisele istungile", null));

    VoteId vote = put(s, reorder(s, item(1), item(3), item(2)));
    s.decide(vote, 12, 0, 0);

    assertThat(s.session().agenda().inOrder())
        .extracting(Item::id)
        .containsExactly(item(1), item(3), item(2));
    assertThat(s.session().agenda().numberOf(item(2))).isEqualTo(3);
  }

  @Test
  void whileAnItemIsTreatedTheAgendaStandsStill() {
    Sitting s = inProgress(17, 12);
    s.chair(new OpenItem(item(1)));

    assertRefused(s, reorder(s, item(1), item(3), item(2)), MOTION_OUT_OF_PLACE);
  }

  @Test
  void anAgendaVotedOnBeforeAnItemWasAddedIsVotedOnAgain() {
    Sitting s = of(17).announced().opened().present(0, 12).quorate();
    s.decide(s.openVote(s.propose(Motion.Kind.AGENDA, "kinnitada"), MajorityRule.SIMPLE), 12, 0, 0);
    s.decide(put(s, late(s, "tähtaeg on homme")), 12, 0, 0);

    assertRefused(s, new AdoptAgenda(), AGENDA_INCOMPLETE);
    s.agendaAdopted();

    assertThat(s.session().agenda().inOrder()).hasSize(4);
  }

  @Test
  void anItemOpenedByMistakeIsChangedForTheRightOneAndTheSpeechEnds() {
    Sitting s = inProgress(17, 12);
    s.chair(new OpenItem(item(2)));
    s.chair(new GiveFloorTo(new SpeechId(s.fresh()), member(3), null, Speech.Kind.INTERVENTION));

    s.chair(new SwitchItem(item(1), "avasin vale punkti"));

    assertThat(s.session().currentItem()).isEqualTo(item(1));
    assertThat(s.session().floor().speaking()).isEmpty();
    assertThat(s.session().agenda().getItem(item(2)).phase()).isEqualTo(Item.Phase.PLANNED);
  }

  private static MotionId motion(Sitting s) {
    return new MotionId(s.fresh());
  }

  private static VoteId put(Sitting s, ProposeMotion motion) {
    s.chair(motion);
    return s.openVote(motion.motion(), MajorityRule.SIMPLE);
  }

  private static ProposeMotion late(Sitting s, String reason) {
    var item =
        new PlannedItem(
            new ItemId(s.fresh()), "Hiline punkt", null, null, null, MajorityRule.SIMPLE);
    return new ProposeMotion(
        motion(s),
        Motion.Kind.ADD_ITEM,
        null,
        null,
        "lisada punkt „Hiline punkt“",
        List.of(),
        new LateItem(item, reason));
  }

  private static ProposeMotion reorder(Sitting s, ItemId... order) {
    return new ProposeMotion(
        motion(s), Motion.Kind.REORDER, null, null, "muuta järjekorda", List.of(order));
  }

  private static void assertRefused(Sitting s, SessionCommand command, MeetingRefusal why) {
    Refused refused = catchThrowableOfType(Refused.class, () -> s.chair(command));
    assertThat(refused).isNotNull();
    assertThat(refused.refusal()).isEqualTo(why);
  }
}
