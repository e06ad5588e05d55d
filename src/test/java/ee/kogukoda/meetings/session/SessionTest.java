package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.ProposedRules;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.Vote.Ground;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {
  @Test
  void belowTheQuorumTheSessionSaysHowManyAreMissing() {
    Sitting s = of(17).announced().opened().present(0, 8);

    Refused refused = refused(s, actor(0), new ConfirmQuorum());

    assertThat(refused.refusal()).isEqualTo(NOT_QUORATE);
    assertThat(refused.arguments()).containsExactly(8, 17, 9);
    assertThat(refused.refusal().legalBasis()).isEqualTo("KOKS § 44");
    s.present(8, 9).quorate();
    assertThat(s.session().phase()).isEqualTo(SessionPhase.QUORATE);
  }

  @Test
  void aLateNoticeNeedsAReason() {
    Sitting s = of(7);
    s.at(10, 0);

    Refused refused = catchThrowableOfType(Refused.class, () -> s.announced());

    assertThat(refused.refusal()).isEqualTo(NOTICE_TOO_LATE);
  }

  @Test
  void beforeTheAnnouncedTimeOpeningNeedsAReason() {
    Sitting s = of(7).announced();
    var open =
        new OpenSession(
            ProposedRules.of("töökord"),
            7,
            List.of(new Member(member(0), "Esimees", null)),
            "Sekretär",
            null);

    assertThat(refused(s, actor(0), open).refusal()).isEqualTo(BEFORE_THE_TIME);
  }

  @Test
  void aMemberActsForNoOther() {
    Sitting s = inProgress(17, 12);
    VoteId vote = actVote(s, 1, MajorityRule.OF_MEMBERSHIP);

    assertRefused(s, actor(3), new CastVote(vote, member(4), Choice.FOR), ONLY_FOR_ONESELF);
    assertRefused(s, actor(3), new CloseVote(vote), ONLY_PRESIDING);
    assertRefused(
        s, actor(3), new RegisterPresence(member(14), Mode.HALL, Proof.LOGIN), ONLY_FOR_ONESELF);
    assertRefused(s, SECRETARY, new CastVote(vote, member(4), Choice.FOR), ONLY_FOR_ONESELF);
    assertRefused(
        s, actor(0), new EnterVote(vote, member(4), Choice.FOR, "öeldi valjusti"), ONLY_SECRETARY);
  }

  @Test
  void afterClosingNobodyCanAddAVote() {
    Sitting s = inProgress(27, 26);
    VoteId vote = actVote(s, 2, MajorityRule.SIMPLE);
    s.cast(vote, 13, 12, 0);
    s.chair(new CloseVote(vote));

    assertRefused(s, actor(25), new CastVote(vote, member(25), Choice.AGAINST), VOTE_CLOSED);
    assertRefused(
        s, SECRETARY, new EnterVote(vote, member(25), Choice.AGAINST, "telefonitsi"), VOTE_CLOSED);
    assertThat(s.session().voting().findVote(vote).orElseThrow().count().cast()).isEqualTo(25);
  }

  @Test
  void aTieIsNotAdopted() {
    Sitting s = inProgress(27, 26);
    VoteId vote = actVote(s, 2, MajorityRule.SIMPLE);
    s.decide(vote, 13, 13, 0);

    assertRefused(s, actor(0), conclude(2, Item.Outcome.ADOPTED), OUTCOME_CONTRADICTS_VOTE);
    s.chair(conclude(2, Item.Outcome.REJECTED));
    assertThat(s.session().agenda().getItem(item(2)).conclusion().outcome())
        .isEqualTo(Item.Outcome.REJECTED);
  }

  @Test
  void aVoteThatCannotBeWonIsMarkedBeforeItOpens() {
    Sitting s = of(23).announced().opened().present(0, 12).quorate().agendaAdopted();
    s.chair(new OpenItem(item(1)));
    MotionId motion = s.propose(Motion.Kind.ACT, "võtta vastu");
    s.ask(SECRETARY, new DeclareRecusal(item(1), member(11)));
    VoteId vote = new VoteId(s.fresh());
    s.chair(new PrepareVote(vote, motion, MajorityRule.OF_MEMBERSHIP, null));

    Step open = step(s, Step.Kind.OPEN_VOTE);

    assertThat(open.unattainable()).isTrue();
    assertThat(open.bar()).isEqualTo(NOT_QUORATE_FOR_ITEM);
    assertThat(open.arguments()).containsExactly(11, 22, 12);
  }

  @Test
  void whoeverIsRecusedNeitherVotesNorSpeaksNorCounts() {
    Sitting s = inProgress(17, 15);
    s.ask(actor(6), new DeclareRecusal(item(2), member(6)));
    VoteId vote = actVote(s, 2, MajorityRule.SIMPLE);

    Vote opened = s.session().voting().findVote(vote).orElseThrow();
    assertThat(opened.opening().quorum().base()).isEqualTo(16);
    assertThat(opened.opening().quorum().needed()).isEqualTo(9);
    assertThat(opened.opening().electorate()).hasSize(14).doesNotContain(member(6));
    assertRefused(s, actor(6), new CastVote(vote, member(6), Choice.FOR), NOT_ENTITLED);
    assertRefused(
        s,
        actor(6),
        new RequestFloor(new SpeechId(s.fresh()), member(6), Speech.Kind.INTERVENTION, null, null),
        RECUSED);
    s.decide(vote, 12, 0, 2);
    assertThat(s.session().voting().findVote(vote).orElseThrow().outcome().seats()).isEqualTo(17);
  }

  @Test
  void anObstacleLeadsToADocumentedRevote() {
    Sitting s = inProgress(17, 15);
    VoteId first = actVote(s, 2, MajorityRule.SIMPLE);
    s.ask(actor(9), new ReportObstacle(first, member(9), "ühendus katkes"));
    s.chair(new AbortVote(first, Ground.TECHNICAL_OBSTACLE, "ühendus katkes"));
    MotionId motion = s.session().voting().findVote(first).orElseThrow().motion();

    VoteId second = s.openVote(motion, MajorityRule.SIMPLE);
    s.decide(second, 15, 0, 0);

    assertThat(s.session().voting().findVote(second).orElseThrow().revoteOf()).isEqualTo(first);
    assertThat(s.session().voting().findVote(first).orElseThrow().outcome()).isNull();
  }

  @Test
  void anAnnulledResultStaysVisible() {
    Sitting s = inProgress(17, 15);
    VoteId first = actVote(s, 2, MajorityRule.SIMPLE);
    s.decide(first, 7, 8, 0);
    s.chair(new AnnulVote(first, Ground.WRONG_ELECTORATE, "taandumata liige hääletas"));

    Vote annulled = s.session().voting().findVote(first).orElseThrow();
    assertThat(annulled.status()).isEqualTo(Vote.Status.ANNULLED);
    assertThat(annulled.outcome().votes().against()).isEqualTo(8);
  }

  @Test
  void theSameCommandTwiceCountsOnce() {
    Sitting s = inProgress(17, 15);
    VoteId vote = actVote(s, 2, MajorityRule.SIMPLE);
    UUID command = s.fresh();
    var cast = new CastVote(vote, member(5), Choice.FOR);

    s.history = s.history.with(s.history.ask(command, cast, actor(5), s.now));

    assertThat(s.history.ask(command, cast, actor(5), s.now)).isEmpty();
    assertThat(s.ask(actor(5), cast)).isEmpty();
    assertThat(s.ask(actor(5), new CastVote(vote, member(5), Choice.AGAINST))).hasSize(1);
  }

  @Test
  void whoComesDuringAVoteVotesFromTheNextOneOn() {
    Sitting s = inProgress(17, 14);
    VoteId vote = actVote(s, 2, MajorityRule.SIMPLE);
    s.present(14, 15);

    assertRefused(s, actor(14), new CastVote(vote, member(14), Choice.FOR), NOT_ENTITLED);
    s.ask(actor(3), new Leave(member(3), null));
    assertThat(s.ask(actor(3), new CastVote(vote, member(3), Choice.FOR))).hasSize(1);
  }

  @Test
  void whenTooManyLeaveNoVoteCanOpenUntilTheyReturn() {
    Sitting s = inProgress(17, 9);
    s.chair(new OpenItem(item(2)));
    MotionId motion = s.propose(Motion.Kind.ACT, "võtta vastu");
    VoteId vote = new VoteId(s.fresh());
    s.chair(new PrepareVote(vote, motion, MajorityRule.SIMPLE, null));
    s.ask(actor(8), new Leave(member(8), null));

    assertRefused(s, actor(0), new OpenVote(vote), NOT_QUORATE);
    s.chair(new DeclareNoQuorum());
    assertThat(s.session().phase()).isEqualTo(SessionPhase.NO_QUORUM);
    s.after(60).present(8, 9).quorate();
    s.chair(new OpenVote(vote));
    assertThat(s.session().voting().open()).isPresent();
  }

  @Test
  void aPointOfOrderComesFirstAndANewSpeakerBeforeASecondRound() {
    Sitting s = inProgress(17, 15);
    s.chair(new OpenItem(item(1)));
    SpeechId first = request(s, 2, Speech.Kind.INTERVENTION);
    s.chair(new GiveFloor(first));
    s.after(30);
    SpeechId again = request(s, 2, Speech.Kind.INTERVENTION);
    SpeechId other = request(s, 3, Speech.Kind.INTERVENTION);
    SpeechId rejoinder = new SpeechId(s.fresh());
    s.ask(actor(4), new RequestFloor(rejoinder, member(4), Speech.Kind.REJOINDER, first, null));
    SpeechId order = request(s, 5, Speech.Kind.POINT_OF_ORDER);

    assertThat(s.session().speakers())
        .extracting(Speech::id)
        .containsExactly(order, rejoinder, other, again);
    s.chair(new GiveFloor(order));
    Speech done = s.session().floor().findSpeech(first).orElseThrow();
    assertThat(done.status()).isEqualTo(Speech.Status.DONE);
    assertThat(done.used(s.now)).hasSeconds(30);
    assertThat(done.limitSeconds()).isEqualTo(300);
  }

  @Test
  void theDeputyTakesTheChairOnTheRecord() {
    Sitting s = inProgress(17, 15);

    assertRefused(s, actor(1), new StartRecess(null), ONLY_PRESIDING);
    assertRefused(s, actor(2), new TakeOverChair("tahan"), ONLY_CHAIR_OR_DEPUTY);
    s.ask(actor(1), new TakeOverChair("esimehe seade ei tööta"));
    s.ask(actor(1), new StartRecess(null));

    assertRefused(s, actor(0), new ResumeSession(), ONLY_PRESIDING);
    assertThat(s.session().presiding()).isEqualTo(member(1));
  }

  @Test
  void aSessionClosedByAWrongClickIsOpenedAgain() {
    Sitting s = inProgress(17, 15);
    assertRefused(s, actor(0), new CloseSession(null), ITEMS_LEFT);
    s.chair(new CloseSession("aeg sai otsa"));
    s.chair(new ReopenSession("vale nupp"));

    assertThat(s.session().phase()).isEqualTo(SessionPhase.IN_PROGRESS);
    s.chair(new CloseSession("aeg sai otsa"));
    s.chair(new RecordSigning("ab".repeat(32)));
    assertRefused(s, actor(0), new ReopenSession("veel"), MINUTES_SIGNED);
  }

  @Test
  void aDroppedItemComesBackWhenItsVoteIsAnnulled() {
    Sitting s = of(17).announced().opened().present(0, 13).quorate();
    MotionId motion = new MotionId(s.fresh());
    s.ask(
        actor(2),
        new ProposeMotion(
            motion, Motion.Kind.DROP_ITEM, item(2), member(2), "jätta välja", List.of()));
    VoteId vote = s.openVote(motion, MajorityRule.SIMPLE);
    s.decide(vote, 7, 6, 0);
    assertThat(s.session().agenda().inOrder()).hasSize(2);

    s.chair(new AnnulVote(vote, Ground.TECHNICAL_OBSTACLE, "tõrge"));

    assertThat(s.session().agenda().inOrder()).hasSize(3);
  }

  static VoteId actVote(Sitting s, int number, MajorityRule rule) {
    s.chair(new OpenItem(item(number)));
    return s.openVote(s.propose(Motion.Kind.ACT, "võtta vastu"), rule);
  }

  private static SpeechId request(Sitting s, int member, Speech.Kind kind) {
    SpeechId id = new SpeechId(s.fresh());
    s.ask(actor(member), new RequestFloor(id, member(member), kind, null, "töökord"));
    return id;
  }

  private static ConcludeItem conclude(int number, Item.Outcome outcome) {
    return new ConcludeItem(item(number), outcome, null, null);
  }

  private static Step step(Sitting s, Step.Kind kind) {
    return NextSteps.of(s.session(), actor(0), s.now).stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static Refused refused(Sitting s, Actor actor, SessionCommand command) {
    return catchThrowableOfType(Refused.class, () -> s.ask(actor, command));
  }

  private static void assertRefused(
      Sitting s, Actor actor, SessionCommand command, MeetingRefusal why) {
    assertThat(refused(s, actor, command)).isNotNull();
    assertThat(refused(s, actor, command).refusal()).isEqualTo(why);
  }
}
