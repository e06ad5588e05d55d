package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterByHand;
import ee.kogukoda.meetings.session.ConductCommand.CloseSession;
import ee.kogukoda.meetings.session.ConductCommand.ConfirmQuorum;
import ee.kogukoda.meetings.session.ConductCommand.OpenSession;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.AdoptAgenda;
import ee.kogukoda.meetings.session.ItemCommand.ConcludeItem;
import ee.kogukoda.meetings.session.ItemCommand.NumberAct;
import ee.kogukoda.meetings.session.ItemCommand.OpenItem;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.VoteCommand.CastVote;
import ee.kogukoda.meetings.session.VoteCommand.CloseVote;
import ee.kogukoda.meetings.session.VoteCommand.DeclareResult;
import ee.kogukoda.meetings.session.VoteCommand.OpenVote;
import ee.kogukoda.meetings.session.VoteCommand.PrepareVote;
import ee.kogukoda.meetings.session.VoteCommand.ProposeMotion;
import ee.kogukoda.meetings.session.VoteId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A government's session of the demonstration: four of five are there, the first order is carried
/// by two votes against two with the mayor's, the second by all. KOKS § 49.
final class DemoGovernmentSitting {
  private final SessionLog log;
  private final PlannedSession planned;
  private final Composition government;
  private final Actor mayor;
  private final Actor secretary;
  private final List<Member> members;
  private Instant now;

  DemoGovernmentSitting(SessionLog log, PlannedSession planned, Composition government) {
    this.log = log;
    this.planned = planned;
    this.government = government;
    this.mayor = new Actor(office(Role.CHAIR).person(), Actor.Office.CHAIR);
    this.secretary = new Actor(office(Role.MINUTE_TAKER).person(), Actor.Office.SECRETARY);
    this.members =
        government.seats().stream()
            .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
            .sorted(Comparator.comparing(member -> !member.id().value().equals(mayor.person())))
            .toList();
    this.now = planned.details().startsAt();
  }

  void hold(RulesOfProcedure rules) {
    List<MemberId> heads =
        List.of(
            new MemberId(office(Role.CHAIR).person()),
            new MemberId(office(Role.DEPUTY_CHAIR).person()));
    after(
        60,
        new OpenSession(
            rules,
            government.body().membershipSize(),
            members,
            office(Role.MINUTE_TAKER).name(),
            null,
            heads),
        mayor);
    for (Member member : members.subList(0, members.size() - 1))
      after(5, new RegisterByHand(member.id(), Mode.HALL, "kohal"), secretary);
    after(20, new ConfirmQuorum(), mayor);
    vote(Motion.Kind.AGENDA, "kinnitada päevakord", 4);
    after(5, new AdoptAgenda(), mayor);
    order(1, "võtta korraldus vastu", 2, "218");
    order(2, "võtta korraldus vastu", 4, "219");
    after(30, new CloseSession(null), mayor);
  }

  private void order(int number, String text, int inFavour, String act) {
    ItemId item = item(number);
    after(20, new OpenItem(item), mayor);
    vote(Motion.Kind.ACT, text, inFavour);
    after(10, new ConcludeItem(item, Item.Outcome.ADOPTED, null, null), mayor);
    after(20, new NumberAct(item, act), secretary);
  }

  /// So many vote for, the mayor first, the others against.
  private void vote(Motion.Kind kind, String text, int inFavour) {
    var motion = new MotionId(Uuid7.next());
    var vote = new VoteId(Uuid7.next());
    List<ItemId> order = kind == Motion.Kind.AGENDA ? List.of(item(1), item(2)) : List.of();
    after(20, new ProposeMotion(motion, kind, null, null, text, order), mayor);
    after(5, new PrepareVote(vote, motion, MajorityRule.SIMPLE, null), mayor);
    after(5, new OpenVote(vote), mayor);
    for (int i = 0; i < members.size() - 1; i++) {
      MemberId member = members.get(i).id();
      Actor self = i == 0 ? mayor : new Actor(member.value(), Actor.Office.MEMBER);
      after(3, new CastVote(vote, member, i < inFavour ? Choice.FOR : Choice.AGAINST), self);
    }
    after(5, new CloseVote(vote), mayor);
    after(5, new DeclareResult(vote), mayor);
  }

  private void after(int seconds, SessionCommand command, Actor actor) {
    now = now.plusSeconds(seconds);
    log.askAt(planned.id(), Uuid7.next(), command, actor, now);
  }

  private ItemId item(int number) {
    return new ItemId(planned.items().get(number - 1).id());
  }

  private Office office(Role role) {
    return government.holder(role).orElseThrow();
  }
}
