package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterPresence;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// An evening of the demonstration that was held in the past: the same commands by the same people
/// as on any other, one after another from the time in the notice on. Two members are missing.
final class DemoSitting {
  private final SessionLog log;
  private final PlannedSession planned;
  private final Composition council;
  private final Actor chair;
  private final List<Member> members;
  private final int present;
  private Instant now;

  private DemoSitting(SessionLog log, PlannedSession planned, Composition council) {
    this.log = log;
    this.planned = planned;
    this.council = council;
    this.chair = new Actor(office(Role.CHAIR).person(), Actor.Office.CHAIR);
    this.members =
        council.seats().stream()
            .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
            .sorted(Comparator.comparing(member -> !member.id().value().equals(chair.person())))
            .toList();
    this.present = members.size() - 2;
    this.now = planned.details().startsAt();
  }

  /// From the opening to the closing: one act adopted, one rejected, one matter noted.
  static void hold(SessionLog log, PlannedSession planned, Bodies bodies) {
    var council = bodies.compositionOn(bodies.getBody(planned.body()), planned.day());
    var sitting = new DemoSitting(log, planned, council);
    sitting.open(bodies);
    sitting.adopt(item(planned, 1), "41");
    sitting.reject(item(planned, 2));
    sitting.note(item(planned, 3));
    sitting.after(60, new CloseSession(null));
  }

  private void open(Bodies bodies) {
    after(
        90,
        new OpenSession(
            bodies.rulesOn(council.body(), planned.day()),
            council.body().membershipSize(),
            members,
            office(Role.MINUTE_TAKER).name(),
            null));
    for (int i = 0; i < present; i++)
      after(
          6,
          new RegisterPresence(
              members.get(i).id(),
              i == 4 ? Mode.REMOTE : Mode.HALL,
              i == 4 ? Proof.LOGIN : Proof.HALL_CODE),
          asMember(i));
    after(30, new ConfirmQuorum());
    vote(Motion.Kind.AGENDA, "kinnitada päevakord", present, 0);
    after(5, new AdoptAgenda());
  }

  private void adopt(ItemId item, String number) {
    after(20, new OpenItem(item));
    presents("Indrek Alas", 260);
    asks(3, 40);
    vote(Motion.Kind.ACT, "võtta otsus vastu", present - 2, 1);
    after(10, new ConcludeItem(item, Item.Outcome.ADOPTED, null, null));
    after(20, new NumberAct(item, number), secretary());
  }

  private void reject(ItemId item) {
    after(20, new OpenItem(item));
    after(15, new DeclareRecusal(item, members.get(2).id()), asMember(2));
    presents("Raivo Aavik", 310);
    asks(1, 55);
    asks(3, 70);
    vote(Motion.Kind.ACT, "võtta otsus vastu", present / 3, present / 2 + 1);
    after(10, new ConcludeItem(item, Item.Outcome.REJECTED, null, null));
  }

  private void note(ItemId item) {
    after(20, new OpenItem(item));
    presents("Raivo Aavik", 420);
    nobodyAgainst("võtta informatsioon teadmiseks");
    after(10, new ConcludeItem(item, Item.Outcome.NOTED, null, null));
  }

  private void presents(String guest, int seconds) {
    SpeechId speech = new SpeechId(Uuid7.next());
    after(15, new GiveFloorTo(speech, null, guest, Speech.Kind.PRESENTATION));
    after(seconds, new EndSpeech(speech));
  }

  private void asks(int member, int seconds) {
    SpeechId speech = new SpeechId(Uuid7.next());
    MemberId who = members.get(member).id();
    after(10, new RequestFloor(speech, who, Speech.Kind.QUESTION, null, null), asMember(member));
    after(8, new GiveFloor(speech));
    after(seconds, new EndSpeech(speech));
  }

  private void nobodyAgainst(String text) {
    MotionId motion = new MotionId(Uuid7.next());
    VoteId vote = new VoteId(Uuid7.next());
    after(10, new ProposeMotion(motion, Motion.Kind.PROCEDURE, null, null, text, List.of()));
    after(5, new PrepareVote(vote, motion, MajorityRule.SIMPLE, null, Vote.Kind.CONSENSUS));
    after(5, new OpenVote(vote));
    after(20, new CloseVote(vote));
    after(5, new DeclareResult(vote));
  }

  /// The first of the electorate vote for, the next against, the rest abstain.
  private void vote(Motion.Kind kind, String text, int inFavour, int against) {
    MotionId motion = new MotionId(Uuid7.next());
    VoteId vote = new VoteId(Uuid7.next());
    List<ItemId> order =
        kind == Motion.Kind.AGENDA
            ? planned.items().stream().map(item -> new ItemId(item.id())).toList()
            : List.of();
    after(25, new ProposeMotion(motion, kind, null, null, text, order));
    after(5, new PrepareVote(vote, motion, MajorityRule.SIMPLE, null));
    var opened = after(5, new OpenVote(vote));
    List<MemberId> electorate =
        opened.session().voting().findVote(vote).map(Vote::opening).orElseThrow().electorate();
    for (int i = 0; i < electorate.size(); i++) {
      Choice choice =
          i < inFavour ? Choice.FOR : i < inFavour + against ? Choice.AGAINST : Choice.ABSTAIN;
      MemberId member = electorate.get(i);
      after(2, new CastVote(vote, member, choice), new Actor(member.value(), Actor.Office.MEMBER));
    }
    after(10, new CloseVote(vote));
    after(5, new DeclareResult(vote));
  }

  private SessionHistory after(int seconds, SessionCommand command) {
    return after(seconds, command, chair);
  }

  private SessionHistory after(int seconds, SessionCommand command, Actor actor) {
    now = now.plusSeconds(seconds);
    return log.askAt(planned.id(), Uuid7.next(), command, actor, now);
  }

  private Actor asMember(int number) {
    UUID person = members.get(number).id().value();
    return person.equals(chair.person()) ? chair : new Actor(person, Actor.Office.MEMBER);
  }

  private Actor secretary() {
    return new Actor(office(Role.MINUTE_TAKER).person(), Actor.Office.SECRETARY);
  }

  private Office office(Role role) {
    return council.holder(role).orElseThrow();
  }

  private static ItemId item(PlannedSession planned, int number) {
    return new ItemId(planned.items().get(number - 1).id());
  }
}
