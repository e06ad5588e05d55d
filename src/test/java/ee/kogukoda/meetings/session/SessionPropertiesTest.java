package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.session.Sitting.*;
import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Whatever people click, in whatever order.
class SessionPropertiesTest {
  @Property(tries = 150)
  void randomClickingNeverLeavesADeadEndAndReplaysToTheSameState(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 15) int half) {
    Sitting s = clicked(seed, 2 * half + 1, 250);

    assertThat(Session.replay(s.history.events())).isEqualTo(s.session());
    assertThat(HashChain.verify(s.history.events())).isTrue();
    assertThat(SessionHistory.of(readBack(s.history.events())).session()).isEqualTo(s.session());
    intervalsNeverOverlap(s.session());
    figuresAddUp(s.session());
    s.after(3600);
    finish(s);
    assertThat(s.session().phase()).isIn(SessionPhase.CLOSED, SessionPhase.CANCELLED);
  }

  @Property(tries = 60)
  void theConsoleOffersSomethingInEachStateThatIsNotFinal(@ForAll long seed) {
    Sitting s = clicked(seed, 7, 120);

    if (s.session().isOpened()) {
      Actor presiding = new Actor(s.session().presiding().value(), Actor.Office.CHAIR);
      assertThat(NextSteps.of(s.session(), presiding, s.now.plusSeconds(9)))
          .anyMatch(Step::allowed);
    }
  }

  @Property(tries = 60)
  void anyEditOfTheLogBreaksItsChain(@ForAll long seed, @ForAll @IntRange(max = 400) int place) {
    List<LoggedEvent> log = new ArrayList<>(clicked(seed, 9, 100).history.events());
    int at = place % log.size();
    LoggedEvent e = log.get(at);
    log.set(
        at,
        new LoggedEvent(
            e.seq(),
            e.at().plusMillis(1),
            e.actor(),
            e.commandId(),
            e.event(),
            e.prevHash(),
            e.hash()));

    assertThat(HashChain.verify(log)).isFalse();
  }

  @Test
  void randomClickingMeetsEveryTypeOfEventAndEachSurvivesJson() {
    Set<String> met = new HashSet<>();
    for (SessionEvent rare : rarities()) {
      String type = SessionEventJson.type(rare);
      assertThat(SessionEventJson.read(type, SessionEventJson.write(rare))).isEqualTo(rare);
      met.add(type);
    }
    for (int seed = 0; seed < 400 && met.size() < SessionEventJson.types().size(); seed++) {
      Sitting s = clicked(seed, 7, 300);
      s.after(60);
      finish(s);
      s.history.events().forEach(e -> met.add(SessionEventJson.type(e.event())));
      assertThat(readBack(s.history.events())).isEqualTo(s.history.events());
    }

    assertThat(met).containsExactlyInAnyOrderElementsOf(SessionEventJson.types().keySet());
  }

  /// What no random click leads to, or hardly ever.
  private static List<SessionEvent> rarities() {
    return List.of(
        new ConductEvent.NoticeRecalled("punkt jäi välja"),
        new ConductEvent.SessionCancelled("ei toimu"),
        new ConductEvent.MinutesSigned("ab".repeat(32)),
        new ItemEvent.ItemRestored(item(1), new VoteId(new java.util.UUID(7, 1))),
        new ItemEvent.ActNumbered(item(1), "14"));
  }

  private static List<LoggedEvent> readBack(List<LoggedEvent> log) {
    return log.stream()
        .map(e ->
            new LoggedEvent(
                e.seq(),
                e.at(),
                e.actor(),
                e.commandId(),
                SessionEventJson.read(
                    SessionEventJson.type(e.event()), SessionEventJson.write(e.event())),
                e.prevHash(),
                e.hash()))
        .toList();
  }

  private static Sitting clicked(long seed, int seats, int clicks) {
    Random random = new Random(seed);
    Sitting s = of(seats).announced().opened();
    if (random.nextInt(4) > 0) s.present(0, seats - 1);
    if (random.nextInt(4) > 0) tryAsk(s, actor(0), new ConfirmQuorum());
    if (random.nextInt(4) > 0 && s.session().phase() == SessionPhase.QUORATE) s.agendaAdopted();
    for (int i = 0; i < clicks; i++) {
      if (random.nextInt(3) > 0) s.after(random.nextInt(3));
      int who = random.nextInt(3) > 0 ? presiding(s, seats) : random.nextInt(seats);
      Actor actor = random.nextInt(8) == 0 ? SECRETARY : actor(who);
      if (random.nextInt(2) == 0) {
        voteOnce(s, random);
      }
      tryAsk(s, actor, command(s, random, who, seats));
    }
    return s;
  }

  private static int presiding(Sitting s, int seats) {
    if (!s.session().isOpened()) return 0;
    for (int i = 0; i < seats; i++) if (s.session().presiding().equals(member(i))) return i;
    return 0;
  }

  private static void voteOnce(Sitting s, Random random) {
    s.session()
        .voting()
        .open()
        .ifPresent(vote -> {
          for (MemberId member : vote.opening().electorate()) {
            if (random.nextInt(3) == 0) continue;
            tryAsk(
                s,
                new Actor(member.value(), Actor.Office.MEMBER),
                new CastVote(vote.id(), member, pick(Vote.Choice.values(), random)));
          }
        });
  }

  private static boolean tryAsk(Sitting s, Actor actor, SessionCommand command) {
    try {
      s.ask(actor, command);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static SessionCommand command(Sitting s, Random r, int who, int seats) {
    MemberId me = member(who);
    ItemId open = s.session().currentItem();
    ItemId item = open != null && r.nextInt(4) > 0 ? open : item(1 + r.nextInt(3));
    List<Vote> votes = s.session().voting().votes();
    VoteId vote = votes.isEmpty() ? new VoteId(s.fresh()) : votes.getLast().id();
    List<Motion> motions = s.session().voting().motions();
    MotionId motion = motions.isEmpty() ? new MotionId(s.fresh()) : motions.getLast().id();
    List<Speech> speeches = s.session().floor().speeches();
    SpeechId speech =
        speeches.isEmpty()
            ? new SpeechId(s.fresh())
            : speeches.get(r.nextInt(speeches.size())).id();
    List<ItemId> order = s.session().agenda().inOrder().stream().map(Item::id).toList();
    String why = "põhjus";
    return switch (r.nextInt(53)) {
      case 0 -> new ConfirmQuorum();
      case 1 -> new DeclareNoQuorum();
      case 2 -> new StartRecess(null);
      case 3, 4 -> new ResumeSession();
      case 5 -> new HandOverChair(member(r.nextInt(seats)), why);
      case 6 -> new TakeOverChair(why);
      case 7 -> new CloseSession(r.nextBoolean() ? why : null);
      case 8 -> new ReopenSession(why);
      case 9 -> r.nextInt(5) == 0 ? new UndoOpening(why) : new ConfirmQuorum();
      case 10, 11 -> new RegisterPresence(me, pick(Mode.values(), r), Proof.LOGIN);
      case 12 -> new RegisterByHand(member(r.nextInt(seats)), Mode.HALL, why);
      case 13 -> new Leave(member(r.nextInt(seats)), why);
      case 14 -> new ReportAbsence(me);
      case 15, 16 -> new AdoptAgenda();
      case 17, 18 -> new OpenItem(item);
      case 19 -> new EnterPhase(item, pick(Item.Phase.values(), r));
      case 20 -> new SetItemAside(item, why);
      case 21, 22 -> new ConcludeItem(item, pick(Item.Outcome.values(), r), why, null);
      case 23 -> new NumberAct(item, Integer.toString(r.nextInt(20)));
      case 24 -> new ReopenItem(item, why);
      case 25 -> new DeclareRecusal(item, me);
      case 26 -> new WithdrawRecusal(item, member(r.nextInt(seats)), why);
      case 27 ->
          new RequestFloor(
              new SpeechId(s.fresh()), me, pick(Speech.Kind.values(), r), speech, "töökord");
      case 28 -> new WithdrawRequest(speech);
      case 29 -> new RemoveRequest(speech, why);
      case 30 -> new GiveFloor(speech);
      case 31 ->
          new GiveFloorTo(new SpeechId(s.fresh()), null, "Külaline", pick(Speech.Kind.values(), r));
      case 32 -> new PauseSpeech(speech);
      case 33 -> new ContinueSpeech(speech);
      case 34 -> new EndSpeech(speech);
      case 35 -> r.nextBoolean() ? new CloseSpeakersList() : new ReopenSpeakersList();
      case 36, 37 ->
          new ProposeMotion(
              new MotionId(s.fresh()), pick(Motion.Kind.values(), r), item, me, "ettepanek", order);
      case 38 -> new WithdrawMotion(motion);
      case 39, 40 ->
          new PrepareVote(
              new VoteId(s.fresh()), motion, MajorityRule.SIMPLE, why, pick(Vote.Kind.values(), r));
      case 41 -> new OpenVote(vote);
      case 42 ->
          r.nextBoolean()
              ? new CloseVote(vote)
              : new AbortVote(vote, Vote.Ground.TECHNICAL_OBSTACLE, why);
      case 43 -> new DeclareResult(vote);
      case 49 ->
          r.nextInt(6) == 0
              ? new AdjournSession(s.now.plusSeconds(86_400), why)
              : new ConfirmQuorum();
      case 50, 51 -> new ContinueSession(why);
      case 45 -> new RaiseObjection(vote, me);
      case 46 -> new EnterVote(vote, member(r.nextInt(seats)), pick(Vote.Choice.values(), r), why);
      case 47, 48 -> new EnterCount(vote, counted(votes, r));
      case 44 -> new AnnulVote(vote, pick(Vote.Ground.values(), r), why);
      default -> r.nextBoolean() ? new ReportObstacle(vote, me, why) : new CloseVote(vote);
    };
  }

  /// Mostly right, now and then one too many.
  private static Votes counted(List<Vote> votes, Random r) {
    int all = votes.isEmpty() ? 0 : votes.getLast().electorate().size();
    int inFavour = r.nextInt(all + 1);
    return new Votes(inFavour, 0, 0, all - inFavour + (r.nextInt(4) == 0 ? 1 : 0));
  }

  /// The presiding officer's way out from anywhere.
  private static void finish(Sitting s) {
    for (int i = 0; i < 60; i++) {
      Session session = s.session();
      if (!session.isOpened()) {
        s.chair(new CancelSession("ei toimu"));
        return;
      }
      Actor chair = new Actor(session.presiding().value(), Actor.Office.MEMBER);
      Vote pending = session.voting().pending().orElse(null);
      Item open = session.agenda().current().orElse(null);
      switch (session.phase()) {
        case CLOSED, CANCELLED, SIGNED -> {
          return;
        }
        case RECESS -> s.ask(chair, new ResumeSession());
        case ADJOURNED -> s.ask(chair, new ContinueSession("varem"));
        case OPEN -> {
          if (!tryAsk(s, chair, new ConfirmQuorum())) s.ask(chair, new DeclareNoQuorum());
        }
        default -> {
          if (pending != null) {
            s.ask(
                chair,
                pending.status() == Vote.Status.CLOSED
                    ? new AnnulVote(pending.id(), Vote.Ground.TECHNICAL_OBSTACLE, "tõrge")
                    : new AbortVote(pending.id(), Vote.Ground.TECHNICAL_OBSTACLE, "tõrge"));
          } else if (open != null) {
            s.ask(chair, new SetItemAside(open.id(), "jääb pooleli"));
          } else {
            s.ask(chair, new CloseSession("aeg sai otsa"));
          }
        }
      }
    }
  }

  private static void intervalsNeverOverlap(Session session) {
    List<Interval> all = session.attendance().intervals();
    for (Interval a : all) {
      assertThat(all.stream().filter(b -> b.member().equals(a.member())))
          .filteredOn(b -> b != a && b.from().isAfter(a.from()))
          .allMatch(b -> a.to() != null && !b.from().isBefore(a.to()));
      assertThat(all)
          .filteredOn(b -> b.member().equals(a.member()) && b.lasting())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  private static void figuresAddUp(Session session) {
    for (Vote vote : session.voting().votes()) {
      if (vote.opening() == null || vote.closing() == null) continue;
      int electorate = vote.opening().electorate().size();
      assertThat(vote.closing().votes().electorate()).isEqualTo(electorate);
      assertThat(vote.count()).isEqualTo(vote.closing().votes());
      assertThat(vote.opening().quorum().met()).isTrue();
      assertThat(electorate + vote.opening().quorum().recused())
          .isLessThanOrEqualTo(session.opening().seats());
    }
  }
}
