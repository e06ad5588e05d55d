package ee.kogukoda.meetings;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Membership;
import ee.kogukoda.meetings.law.NoConfidence;
import ee.kogukoda.meetings.law.ResidentsInitiative;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.minutes.Minutes;
import ee.kogukoda.meetings.minutes.MinutesFacts;
import ee.kogukoda.meetings.people.AbsenceClock;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.NextSteps;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Sitting;
import ee.kogukoda.meetings.session.Step;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.Vote.Ground;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What went wrong in real councils, with the numbers of that evening.
class CouncilCasesTest {
  /// Elva 2022: after 13:13 another vote was found by phone.
  @Test
  void thirteenToThirteenIsNotAdoptedAndNoVoteIsFoundAfterwards() {
    Sitting s = inProgress(27, 27);
    VoteId first = actVote(s, 2, MajorityRule.SIMPLE);
    s.cast(first, 13, 13, 0);
    s.chair(new CloseVote(first));

    assertRefused(s, actor(26), new CastVote(first, member(26), Choice.FOR), "VOTE_CLOSED");
    assertRefused(
        s, SECRETARY, new EnterVote(first, member(26), Choice.FOR, "telefonitsi"), "VOTE_CLOSED");
    s.chair(new DeclareResult(first));
    assertThat(vote(s, first).outcome().carried()).isFalse();
    s.chair(new AnnulVote(first, Ground.TECHNICAL_OBSTACLE, "liikme ühendus katkes"));
    VoteId second = s.openVote(vote(s, first).motion(), MajorityRule.SIMPLE);
    s.decide(second, 14, 13, 0);
    s.chair(conclude(2, Item.Outcome.ADOPTED));

    assertThat(vote(s, second).revoteOf()).isEqualTo(first);
    assertThat(minutes(s))
        .contains("(13 poolt, 13 vastu, 1 ei hääletanud)")
        .contains("liikme ühendus katkes")
        .contains("(14 poolt, 13 vastu)");
  }

  @Test
  void aTieIsExplainedInTheMinutes() {
    Sitting s = inProgress(27, 26);
    s.decide(actVote(s, 2, MajorityRule.SIMPLE), 13, 13, 0);
    s.chair(conclude(2, Item.Outcome.REJECTED));

    assertThat(minutes(s))
        .contains("Eelnõu jäi vastu võtmata, sest poolthääli ei olnud rohkem kui vastuhääli");
  }

  @Test
  void elevenToNineOfTwentyThreeIsNotAdoptedWhereTheMembershipDecides() {
    Sitting s = inProgress(23, 20);
    VoteId vote = actVote(s, 1, MajorityRule.OF_MEMBERSHIP);
    s.decide(vote, 11, 9, 0);

    assertThat(vote(s, vote).outcome().carried()).isFalse();
    assertThat(vote(s, vote).outcome().needed()).isEqualTo(12);
    assertRefused(s, actor(0), conclude(1, Item.Outcome.ADOPTED), "OUTCOME_CONTRADICTS_VOTE");
    s.chair(conclude(1, Item.Outcome.REJECTED));
    assertThat(minutes(s)).contains("vähemalt 12");
  }

  /// Valga 2023.
  @Test
  void sixOfTwentyFiveDoNotInitiateNoConfidenceAndSevenDo() {
    var council = new Membership(25);

    assertThat(council.quarter()).isEqualTo(7);
    assertThat(NoConfidence.isInitiated(6, council)).isFalse();
    assertThat(NoConfidence.isInitiated(7, council)).isTrue();
  }

  /// Hiiumaa 2018: eleven who may vote cannot give the twelve votes that the budget needs.
  @Test
  void elevenOfTwentyThreeAreWarnedBeforeAVoteThatNeedsTwelve() {
    Sitting s = inProgress(23, 13);
    s.chair(new OpenItem(item(1)));
    s.ask(SECRETARY, new DeclareRecusal(item(1), member(11)));
    s.ask(SECRETARY, new DeclareRecusal(item(1), member(12)));
    var vote = new VoteId(s.fresh());
    s.chair(
        new PrepareVote(
            vote, s.propose(Motion.Kind.ACT, "võtta vastu"), MajorityRule.OF_MEMBERSHIP, null));

    Step open = step(s, Step.Kind.OPEN_VOTE);

    assertThat(open.allowed()).isTrue();
    assertThat(open.unattainable()).isTrue();
    s.chair(new AbortVote(vote, Ground.WRONG_MOTION, "nõutavat enamust ei ole saalis"));
    s.chair(new ConcludeItem(item(1), Item.Outcome.SECOND_READING, null, null));
    assertThat(s.session().agenda().getItem(item(1)).conclusion().outcome())
        .isEqualTo(Item.Outcome.SECOND_READING);
  }

  /// Ruhnu 2017: the only candidate for the mayor's office.
  @Test
  void threeOfSevenVotesElectNobodyWhereTheMembershipDecides() {
    var three = MajorityRule.OF_MEMBERSHIP.apply(new Votes(3, 0, 4, 0), new Membership(7));

    assertThat(three.carried()).isFalse();
    assertThat(three.needed()).isEqualTo(4);
    assertThat(MajorityRule.OF_MEMBERSHIP.apply(new Votes(4, 0, 3, 0), new Membership(7)).carried())
        .isTrue();
  }

  /// A small town, 2002: nobody knew what the seven had been for.
  @Test
  void sevenToSixOnDroppingAnItemSaysInWordsWhatWasDecided() {
    Sitting s = of(17).announced().opened().present(0, 13).quorate();
    assertRefused(
        s,
        actor(0),
        new ProposeMotion(
            new MotionId(s.fresh()), Motion.Kind.DROP_ITEM, item(2), member(2), " ", List.of()),
        "TEXT_MISSING");
    var motion = new MotionId(s.fresh());
    s.ask(
        actor(2),
        new ProposeMotion(
            motion,
            Motion.Kind.DROP_ITEM,
            item(2),
            member(2),
            "jätta punkt 2 päevakorrast välja",
            List.of()));
    s.decide(s.openVote(motion, MajorityRule.SIMPLE), 6, 7, 0);
    s.agendaAdopted();

    assertThat(s.session().agenda().inOrder()).hasSize(3);
    assertThat(minutes(s)).contains("jätta punkt 2 päevakorrast välja").contains("ei toetatud");
  }

  /// The same town, 2002: eleven names and twelve votes.
  @Test
  void elevenInTheRoomCannotBeCountedAsTwelve() {
    Sitting s = inProgress(21, 11);
    s.chair(new OpenItem(item(2)));
    var vote = new VoteId(s.fresh());
    s.chair(
        new PrepareVote(
            vote,
            s.propose(Motion.Kind.ACT, "võtta vastu"),
            MajorityRule.SIMPLE,
            null,
            Vote.Kind.OPEN_COUNT));
    s.chair(new OpenVote(vote));

    assertRefused(s, actor(0), new EnterCount(vote, new Votes(12, 0, 0, 0)), "COUNT_DIFFERS");
    assertRefused(s, actor(0), new CloseVote(vote), "COUNT_MISSING");
    s.chair(new EnterCount(vote, new Votes(9, 2, 0, 0)));
    s.chair(new CloseVote(vote));
    assertThat(vote(s, vote).closing().votes().electorate()).isEqualTo(11);
  }

  /// Palamuse 2010: a wrong tick held a session for a month.
  @Test
  void aSessionStuckByAWrongClickGoesOn() {
    Sitting s = inProgress(17, 15);
    s.chair(new OpenItem(item(2)));
    s.chair(new SwitchItem(item(1), "vale punkt"));
    s.chair(new SetItemAside(item(1), "vale punkt"));
    s.chair(new CloseSession("vale nupp"));
    s.chair(new ReopenSession("istung ei olnud lõppenud"));

    assertThat(s.session().phase()).isEqualTo(SessionPhase.IN_PROGRESS);
    s.chair(new OpenItem(item(1)));
    assertThat(s.session().currentItem()).isEqualTo(item(1));
  }

  /// Peipsiääre 2020: on the screen by video, absent in the system, mandate suspended.
  @Test
  void anEntryByHandProtectsAMemberFromTheAbsenceClock() {
    Sitting s = inProgress(17, 14);
    s.ask(
        SECRETARY,
        new RegisterByHand(member(15), Mode.REMOTE, "ID-kaart on uuendamisel, liige on pildis"));
    LocalDate day = LocalDate.of(2026, 10, 29);
    boolean present = s.session().attendance().isPresent(member(15));

    AbsenceClock protectedBy =
        AbsenceClock.of(
            List.of(
                new AbsenceClock.Sitting(day.minusMonths(2), false),
                new AbsenceClock.Sitting(day.minusMonths(1), false),
                new AbsenceClock.Sitting(day, present)),
            day.plusMonths(1));

    assertThat(protectedBy.months()).isZero();
    assertThat(protectedBy.isReached()).isFalse();
    assertThat(s.session().attendance().findPresence(member(15)).orElseThrow().reason())
        .contains("ID-kaart");
  }

  /// Tallinn 2024: the opposition had the majority for a moment.
  @Test
  void whoWasInTheRoomAtAVoteIsKeptForEachVote() {
    Sitting s = inProgress(17, 15);
    for (int i = 0; i < 5; i++) s.ask(actor(14 - i), new Leave(member(14 - i), null));
    s.after(1);
    VoteId first = actVote(s, 2, MajorityRule.SIMPLE);
    s.decide(first, 4, 6, 0);
    s.after(1);
    s.present(10, 15);
    s.after(1);

    Vote.Opening then = vote(s, first).opening();
    assertThat(then.electorate()).hasSize(10).doesNotContain(member(14));
    assertThat(s.session().attendance().presentAt(then.at()))
        .containsExactlyInAnyOrderElementsOf(then.electorate());
    assertThat(s.session().attendance().present()).hasSize(15);
    assertThat(s.session().attendance().intervals())
        .filteredOn(at -> at.member().equals(member(14)))
        .hasSize(2);
  }

  @Test
  void aQuorumThatVanishesBeforeAVoteBarsItWithNumbers() {
    Sitting s = inProgress(17, 9);
    s.chair(new OpenItem(item(2)));
    var vote = new VoteId(s.fresh());
    s.chair(
        new PrepareVote(
            vote, s.propose(Motion.Kind.ACT, "võtta vastu"), MajorityRule.SIMPLE, null));
    s.ask(actor(8), new Leave(member(8), null));

    Refused refused = refused(s, actor(0), new OpenVote(vote));

    assertThat(refused.refusal()).isEqualTo(MeetingRefusal.NOT_QUORATE);
    assertThat(refused.arguments()).containsExactly(8, 17, 9);
    s.chair(new StartRecess(null));
    s.chair(new ResumeSession());
    assertThat(s.session().phase()).isEqualTo(SessionPhase.NO_QUORUM);
    assertThat(refused(s, actor(0), new OpenVote(vote))).isNotNull();
    s.present(8, 9).quorate();
    s.chair(new OpenVote(vote));
    assertThat(s.session().voting().open()).isPresent();
  }

  @Test
  void whoArrivesWhileAVoteIsOpenVotesInTheNext() {
    Sitting s = inProgress(17, 12);
    VoteId first = actVote(s, 2, MajorityRule.SIMPLE);
    s.present(12, 13);

    assertRefused(s, actor(12), new CastVote(first, member(12), Choice.FOR), "NOT_ENTITLED");
    s.chair(new AbortVote(first, Ground.WRONG_ELECTORATE, "liige saabus"));
    VoteId again = s.openVote(vote(s, first).motion(), MajorityRule.SIMPLE);
    s.ask(actor(12), new CastVote(again, member(12), Choice.FOR));
    assertThat(vote(s, first).electorate()).hasSize(12);
    assertThat(vote(s, again).electorate()).hasSize(13);
  }

  @Test
  void aChoiceMadeBeforeTheConnectionBrokeStays() {
    Sitting s = inProgress(17, 12);
    VoteId vote = actVote(s, 2, MajorityRule.SIMPLE);
    s.ask(actor(5), new CastVote(vote, member(5), Choice.FOR));
    s.ask(SECRETARY, new Leave(member(5), "ühendus katkes"));
    s.chair(new CloseVote(vote));

    assertThat(vote(s, vote).closing().votes()).isEqualTo(new Votes(1, 0, 0, 11));
  }

  /// Simple where the membership decides: the arithmetic is never changed, the vote is repeated.
  @Test
  void aVoteByTheWrongRuleIsAnnulledAndRepeated() {
    Sitting s = inProgress(17, 14);
    s.chair(new OpenItem(item(1)));
    MotionId motion = s.propose(Motion.Kind.ACT, "võtta vastu lisaeelarve");
    VoteId wrong = s.openVote(motion, MajorityRule.SIMPLE);
    s.decide(wrong, 8, 6, 0);
    assertThat(vote(s, wrong).outcome().carried()).isTrue();

    s.chair(new AnnulVote(wrong, Ground.WRONG_RULE, "eelarve vajab koosseisu häälteenamust"));
    assertRefused(s, actor(0), conclude(1, Item.Outcome.ADOPTED), "OUTCOME_NOT_VOTED");
    VoteId right = s.openVote(motion, MajorityRule.OF_MEMBERSHIP);
    s.decide(right, 8, 6, 0);

    assertThat(vote(s, right).outcome().carried()).isFalse();
    assertThat(vote(s, right).outcome().needed()).isEqualTo(9);
    assertThat(vote(s, wrong).status()).isEqualTo(Vote.Status.ANNULLED);
  }

  /// 33 of 79 published thresholds were rounded to the nearest number.
  @ParameterizedTest
  @CsvSource({"499,5", "500,5", "501,6", "7600,76", "7616,77"})
  void onePerCentOfTheVotersIsRoundedUp(int voters, int needed) {
    assertThat(new ResidentsInitiative(voters).needed()).isEqualTo(needed);
  }

  private static VoteId actVote(Sitting s, int number, MajorityRule rule) {
    s.chair(new OpenItem(item(number)));
    return s.openVote(s.propose(Motion.Kind.ACT, "võtta vastu"), rule);
  }

  private static Vote vote(Sitting s, VoteId id) {
    return s.session().voting().findVote(id).orElseThrow();
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

  private static String minutes(Sitting s) {
    var facts =
        new MinutesFacts("Näidisvalla Vallavolikogu", "Näidisküla", Map.of(), Map.of(), Map.of());
    return String.join("\n", Minutes.of(s.history.events(), facts).lines());
  }

  private static Refused refused(Sitting s, Actor actor, SessionCommand command) {
    return catchThrowableOfType(Refused.class, () -> s.ask(actor, command));
  }

  private static void assertRefused(Sitting s, Actor actor, SessionCommand command, String why) {
    assertThat(refused(s, actor, command)).isNotNull();
    assertThat(refused(s, actor, command).refusal()).hasToString(why);
  }
}
