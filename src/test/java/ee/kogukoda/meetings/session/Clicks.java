package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.session.Sitting.*;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Attendance.Proof;
import ee.kogukoda.meetings.session.AttendanceCommand.*;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// People who click whatever there is, lawful or not, and say a word in closed items that nobody
/// outside may ever read.
public final class Clicks {
  public static final String CANARY = "kanaarilind";

  private Clicks() {}

  public static Sitting clicked(long seed, int seats, int clicks) {
    Random random = new Random(seed);
    Sitting s = of(seats).timed(2, 1).announced().opened();
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
      if (random.nextInt(8) == 0) connection(s, random, seats);
      tryAsk(s, actor, command(s, random, who, seats));
    }
    return s;
  }

  /// The house notices that devices fall silent and are heard of again.
  private static void connection(Sitting s, Random random, int seats) {
    MemberId somebody = member(random.nextInt(seats));
    tryAsk(
        s,
        Actor.HOUSE,
        random.nextBoolean() ? new LoseConnection(somebody) : new RegainConnection(somebody));
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
    boolean inside = s.session().isClosed();
    boolean closed = s.session().agenda().findItem(item).filter(Item::isClosed).isPresent();
    String why = inside ? CANARY : "põhjus";
    String ofItem = inside || closed ? CANARY : "põhjus";
    String guest = inside ? CANARY : "Külaline";
    return switch (r.nextInt(65)) {
      case 0 -> new ConfirmQuorum();
      case 1 -> new DeclareNoQuorum();
      case 2 -> new StartRecess(null);
      case 3, 4 -> new ResumeSession();
      case 5 -> new HandOverChair(member(r.nextInt(seats)), why);
      case 6 -> new TakeOverChair(why);
      case 7 -> new CloseSession(r.nextBoolean() ? "põhjus" : null);
      case 8 -> new ReopenSession(why);
      case 9 -> r.nextInt(5) == 0 ? new UndoOpening(why) : new ConfirmQuorum();
      case 10, 11 -> new RegisterPresence(me, pick(Mode.values(), r), Proof.LOGIN);
      case 12 -> new RegisterByHand(member(r.nextInt(seats)), Mode.HALL, why);
      case 13 -> new Leave(member(r.nextInt(seats)), why);
      case 14 -> new ReportAbsence(me);
      case 15, 16 -> new AdoptAgenda();
      case 17, 18 -> new OpenItem(item);
      case 19 -> new EnterPhase(item, pick(Item.Phase.values(), r));
      case 20 -> new SetItemAside(item, ofItem);
      case 21, 22 -> new ConcludeItem(item, pick(Item.Outcome.values(), r), why, null);
      case 23 -> new NumberAct(item, Integer.toString(r.nextInt(20)));
      case 24 -> new ReopenItem(item, ofItem);
      case 25 -> new DeclareRecusal(item, me);
      case 26 -> new WithdrawRecusal(item, member(r.nextInt(seats)), ofItem);
      case 27 ->
          new RequestFloor(new SpeechId(s.fresh()), me, pick(Speech.Kind.values(), r), speech, why);
      case 28 -> new WithdrawRequest(speech);
      case 29 -> new RemoveRequest(speech, why);
      case 30 -> new GiveFloor(speech);
      case 31 ->
          new GiveFloorTo(new SpeechId(s.fresh()), null, guest, pick(Speech.Kind.values(), r));
      case 32 -> new PauseSpeech(speech);
      case 33 -> new ContinueSpeech(speech);
      case 34 -> new EndSpeech(speech);
      case 35 -> r.nextBoolean() ? new CloseSpeakersList() : new ReopenSpeakersList();
      case 36, 37 ->
          new ProposeMotion(
              new MotionId(s.fresh()),
              pick(Motion.Kind.values(), r),
              item,
              me,
              why,
              order,
              late(s, why));
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
              ? new AdjournSession(s.now.plusSeconds(86_400), "jätkub")
              : new ConfirmQuorum();
      case 50, 51 -> new ContinueSession(why);
      case 45 -> new RaiseObjection(vote, me);
      case 46 -> new EnterVote(vote, member(r.nextInt(seats)), pick(Vote.Choice.values(), r), why);
      case 47, 48 -> new EnterCount(vote, counted(votes, r));
      case 62, 63 -> together(s, r);
      case 64 -> new PullItem(motion, item(1 + r.nextInt(3)), me);
      case 59 -> new MoveToFront(speech);
      case 60 -> new GrantTime(speech, 60);
      case 61 -> new GiveFloor(speech);
      case 53 -> new CloseToPublic(item, new LegalGround("eraelu", "AvTS § 35"));
      case 54, 55 -> new OpenToPublic(item);
      case 56 -> new SwitchItem(item(1 + r.nextInt(3)), why);
      case 57, 58 -> change(s, r, order);
      case 44 -> new AnnulVote(vote, pick(Vote.Ground.values(), r), why);
      default -> r.nextBoolean() ? new ReportObstacle(vote, me, why) : new CloseVote(vote);
    };
  }

  private static LateItem late(Sitting s, String why) {
    return new LateItem(
        new PlannedItem(
            new ItemId(s.fresh()), "Hiline punkt", null, null, null, MajorityRule.SIMPLE),
        why);
  }

  private static SessionCommand together(Sitting s, Random r) {
    List<ItemId> items = new ArrayList<>(List.of(item(2), item(3)));
    if (r.nextInt(3) == 0) items.removeFirst();
    return new ProposeMotion(new MotionId(s.fresh()), Motion.Kind.CONSENT, null, null, "", items);
  }

  /// Of the agenda, or to close the item.
  private static SessionCommand change(Sitting s, Random r, List<ItemId> order) {
    List<ItemId> other = new ArrayList<>(order);
    Collections.shuffle(other, r);
    Motion.Kind kind =
        pick(
            new Motion.Kind[] {
              Motion.Kind.ADD_ITEM,
              Motion.Kind.REORDER,
              Motion.Kind.DROP_ITEM,
              Motion.Kind.CLOSE_ITEM
            },
            r);
    return new ProposeMotion(
        new MotionId(s.fresh()),
        kind,
        order.isEmpty() ? item(1) : order.getLast(),
        null,
        "muuta",
        other,
        late(s, "kiire"));
  }

  /// Mostly right, now and then one too many.
  private static Votes counted(List<Vote> votes, Random r) {
    int all = votes.isEmpty() ? 0 : votes.getLast().electorate().size();
    int inFavour = r.nextInt(all + 1);
    return new Votes(inFavour, 0, 0, all - inFavour + (r.nextInt(4) == 0 ? 1 : 0));
  }

  /// The presiding officer's way out from anywhere.
  public static void finish(Sitting s) {
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
}
