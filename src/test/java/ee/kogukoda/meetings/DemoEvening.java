package ee.kogukoda.meetings;

import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.SpeechId;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.municipalities.Municipalities;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// Näidisvald's announced evening, held step by step through the log itself. It is the coming one
/// of when the demonstration was loaded, which need not be today.
@TestComponent
public final class DemoEvening {
  private final SessionLog log;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Municipalities municipalities;
  private final Clock clock;
  private @Nullable PlannedSession coming;

  DemoEvening(
      SessionLog log,
      Sessions sessions,
      Bodies bodies,
      Municipalities municipalities,
      Clock clock) {
    this.log = log;
    this.sessions = sessions;
    this.bodies = bodies;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  public String address() {
    return "/naidisvald/istungid/" + day();
  }

  public LocalDate day() {
    return coming().day();
  }

  /// The session that was held before it, its minutes signed.
  public String lastAddress() {
    return "/naidisvald/istungid/" + day().minusWeeks(4);
  }

  public UUID municipality() {
    return municipalities.findBySlug("naidisvald").orElseThrow().id().value();
  }

  public PlannedSession planned() {
    UUID id = coming().id();
    return in(() -> sessions.getSession(id));
  }

  /// As it was when it was first asked for: every test class finds the same rows.
  private synchronized PlannedSession coming() {
    if (coming == null)
      coming =
          in(() -> {
            // It may have begun since.
            var lines = sessions.listUpcoming(clock.instant().minus(Duration.ofHours(6)));
            return sessions.getSession(lines.getFirst().id());
          });
    return coming;
  }

  public Session session() {
    return in(() -> log.read(planned().id()).session());
  }

  public Composition council() {
    LocalDate day = day();
    return in(() -> bodies.compositionOn(bodies.findCouncil().orElseThrow(), day));
  }

  /// Who chairs first, then the others by name.
  public List<Member> members() {
    Composition council = council();
    UUID chair = council.holder(Role.CHAIR).orElseThrow().person();
    return council.seats().stream()
        .sorted((a, b) -> Boolean.compare(b.person().equals(chair), a.person().equals(chair)))
        .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
        .toList();
  }

  public Actor chair() {
    return new Actor(council().holder(Role.CHAIR).orElseThrow().person(), Actor.Office.CHAIR);
  }

  public Actor secretary() {
    return new Actor(
        council().holder(Role.MINUTE_TAKER).orElseThrow().person(), Actor.Office.SECRETARY);
  }

  public DemoEvening ask(Actor actor, SessionCommand command) {
    UUID session = planned().id();
    in(() -> log.ask(session, Uuid7.next(), command, actor));
    return this;
  }

  public DemoEvening chair(SessionCommand command) {
    return ask(chair(), command);
  }

  public DemoEvening opened() {
    Composition council = council();
    LocalDate day = day();
    var rules = in(() -> bodies.rulesOn(council.body(), day));
    return chair(
        new OpenSession(
            rules,
            council.body().membershipSize(),
            members(),
            council.holder(Role.MINUTE_TAKER).orElseThrow().name(),
            "proov enne aega"));
  }

  /// So many members in the hall, one of them from elsewhere, one entered by hand.
  public DemoEvening present(int number) {
    List<Member> members = members();
    for (int i = 0; i < number; i++) {
      MemberId id = members.get(i).id();
      Actor self = new Actor(id.value(), Actor.Office.MEMBER);
      if (i == 2) {
        ask(self, new RegisterPresence(id, Mode.REMOTE, Proof.LOGIN));
      } else if (i == 3) {
        ask(secretary(), new RegisterByHand(id, Mode.HALL, "telefon jäi koju"));
      } else {
        ask(self, new RegisterPresence(id, Mode.HALL, Proof.HALL_CODE));
      }
    }
    return this;
  }

  public DemoEvening agendaAdopted() {
    chair(new ConfirmQuorum());
    MotionId motion = propose(Motion.Kind.AGENDA, "kinnitada päevakord");
    decide(openVote(motion, MajorityRule.SIMPLE), session().attendance().present().size(), 0, 0);
    return chair(new AdoptAgenda());
  }

  public MotionId propose(Motion.Kind kind, String text) {
    MotionId motion = new MotionId(Uuid7.next());
    List<ItemId> order =
        kind == Motion.Kind.AGENDA
            ? session().agenda().inOrder().stream().map(Item::id).toList()
            : List.of();
    chair(new ProposeMotion(motion, kind, null, null, text, order));
    return motion;
  }

  public VoteId prepareVote(MotionId motion, MajorityRule rule) {
    VoteId vote = new VoteId(Uuid7.next());
    chair(new PrepareVote(vote, motion, rule, "nii nõuab päevakord"));
    return vote;
  }

  public VoteId openVote(MotionId motion, MajorityRule rule) {
    VoteId vote = prepareVote(motion, rule);
    chair(new OpenVote(vote));
    return vote;
  }

  /// The first of the electorate vote for, the next against, the next abstain, the rest not.
  public DemoEvening cast(VoteId vote, int inFavour, int against, int abstained) {
    List<MemberId> electorate =
        session().voting().findVote(vote).orElseThrow().opening().electorate();
    for (int i = 0; i < inFavour + against + abstained; i++) {
      Choice choice =
          i < inFavour ? Choice.FOR : i < inFavour + against ? Choice.AGAINST : Choice.ABSTAIN;
      MemberId member = electorate.get(i);
      ask(new Actor(member.value(), Actor.Office.MEMBER), new CastVote(vote, member, choice));
    }
    return this;
  }

  /// In the vote that is open, all but those named choose: the first for, the next against, the
  /// rest abstain.
  public DemoEvening castAllBut(Set<String> names, int inFavour, int against) {
    Session session = session();
    Vote vote = session.voting().open().orElseThrow();
    List<MemberId> others =
        vote.opening().electorate().stream()
            .filter(id -> !names.contains(session.findMember(id).orElseThrow().name()))
            .toList();
    for (int i = 0; i < others.size(); i++) {
      MemberId member = others.get(i);
      Choice choice =
          i < inFavour ? Choice.FOR : i < inFavour + against ? Choice.AGAINST : Choice.ABSTAIN;
      Actor self = new Actor(member.value(), Actor.Office.MEMBER);
      ask(self, new CastVote(vote.id(), member, choice));
    }
    return this;
  }

  public DemoEvening decide(VoteId vote, int inFavour, int against, int abstained) {
    cast(vote, inFavour, against, abstained);
    return chair(new CloseVote(vote)).chair(new DeclareResult(vote));
  }

  public ItemId item(int number) {
    return session().agenda().items().get(number - 1).id();
  }

  /// A member asks for the floor, with a note for the chair alone, and is given it.
  public DemoEvening speaks(int member, Speech.Kind kind, String note) {
    MemberId id = members().get(member).id();
    SpeechId speech = new SpeechId(Uuid7.next());
    ask(new Actor(id.value(), Actor.Office.MEMBER), new RequestFloor(speech, id, kind, null, note));
    return chair(new GiveFloor(speech));
  }

  /// The first item adopted, its act not numbered, the others left, the session closed.
  public DemoEvening held() {
    opened().present(14).agendaAdopted();
    chair(new OpenItem(item(1)));
    speaks(5, Speech.Kind.QUESTION, "sosin juhatajale");
    MotionId motion = propose(Motion.Kind.ACT, "võtta vastu lisaeelarve");
    decide(openVote(motion, MajorityRule.OF_MEMBERSHIP), 9, 4, 1);
    chair(new ConcludeItem(item(1), Item.Outcome.ADOPTED, null, null));
    return chair(new CloseSession("aeg sai otsa"));
  }

  public <T> T in(Callable<T> work) {
    try {
      return Visitor.job("test").call(() -> Scope.call(municipality(), work));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public Instant now() {
    return clock.instant();
  }
}
