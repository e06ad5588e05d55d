package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;
import static ee.kogukoda.meetings.session.SessionPhase.*;

import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.session.Vote.Cast;
import ee.kogukoda.meetings.session.Vote.Choice;
import ee.kogukoda.meetings.session.Vote.Status;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteEvent.*;
import ee.kogukoda.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Open votes from preparing to the declared result. KOKS § 45.
final class VoteRules {
  private VoteRules() {}

  static List<SessionEvent> decide(VoteCommand command, Asked asked) {
    return switch (command) {
      case ProposeMotion c -> MotionRules.propose(c, asked);
      case PullItem c -> ConsentRules.pull(c, asked);
      case WithdrawMotion(var id) -> MotionRules.withdraw(id, asked);
      case PrepareVote c -> MotionRules.prepare(c, asked);
      case OpenVote(var id) -> open(id, asked);
      case CastVote(var id, var member, var choice) -> {
        asked.selfOnly(member);
        check(openVote(id, asked).kind() == Vote.Kind.OPEN_NAMED, NOT_VOTED_SO);
        yield cast(id, member, choice, null, asked);
      }
      case EnterVote c -> enter(c, asked);
      case EnterCount c -> count(c, asked);
      case RaiseObjection(var id, var member) -> object(id, member, asked);
      case ReportObstacle(var id, var member, var text) -> {
        asked.selfOnly(member);
        Vote vote = openVote(id, asked);
        check(vote.isEntitled(member), NOT_ENTITLED);
        yield List.of(new ObstacleReported(id, member, asked.said(text, TEXT_MISSING)));
      }
      case AbortVote(var id, var ground, var reason) -> {
        asked.presidingOnly();
        Vote vote = vote(id, asked);
        check(vote.status() == Status.PREPARED || vote.status() == Status.OPEN, VOTE_NOT_OPEN);
        yield List.of(new VoteAborted(id, ground, asked.reason(reason)));
      }
      case CloseVote(var id) -> {
        asked.presidingOnly();
        Vote vote = openVote(id, asked);
        check(vote.kind() != Vote.Kind.OPEN_COUNT || vote.counted() != null, COUNT_MISSING);
        yield List.of(new VoteClosed(id, vote.count()));
      }
      case DeclareResult(var id) -> declare(id, asked);
      case AnnulVote(var id, var ground, var reason) -> annul(id, ground, reason, asked);
    };
  }

  /// The quorum is counted at this moment, and the electorate is those present, without the
  /// recused. KOKS § 44, § 17 lg 5-6.
  private static List<SessionEvent> open(VoteId id, Asked asked) {
    asked.presidingOnly();
    asked.phase(QUORATE, IN_PROGRESS);
    Vote vote = vote(id, asked);
    check(vote.status() == Status.PREPARED, VOTE_NOT_OPEN);
    Session session = asked.session();
    Motion motion = session.voting().motionOf(vote);
    check(MotionRules.inPlace(motion, session), MOTION_OUT_OF_PLACE);
    ItemId item = motion.kind() == Motion.Kind.DROP_ITEM ? null : motion.item();
    Quorum quorum = session.quorum(item);
    asked.met(quorum);
    return asked.afterSpeech(new VoteOpened(id, session.entitled(item), quorum));
  }

  private static List<SessionEvent> cast(
      VoteId id, MemberId member, Choice choice, @Nullable String entered, Asked asked) {
    Vote vote = openVote(id, asked);
    check(vote.isEntitled(member), NOT_ENTITLED);
    Cast before = vote.casts().get(member);
    if (before != null) {
      if (before.choice() == choice) return List.of();
      check(asked.session().rules().voteChangeable(), VOTE_NOT_CHANGEABLE);
    }
    return List.of(new VoteCast(id, member, choice, entered));
  }

  /// Said aloud: by exception in a named vote, by rule in a roll call, where a slip is put right
  /// until the closing whatever the rules say of changing one's mind.
  private static List<SessionEvent> enter(EnterVote c, Asked asked) {
    Vote vote = vote(c.vote(), asked);
    if (vote.kind() != Vote.Kind.ROLL_CALL) {
      check(asked.bySecretary(), ONLY_SECRETARY);
      check(openVote(c.vote(), asked).kind() == Vote.Kind.OPEN_NAMED, NOT_VOTED_SO);
      return cast(c.vote(), c.member(), c.choice(), asked.reason(c.reason()), asked);
    }
    asked.presidingOrSecretary();
    check(openVote(c.vote(), asked).isEntitled(c.member()), NOT_ENTITLED);
    Cast before = vote.casts().get(c.member());
    return before != null && before.choice() == c.choice()
        ? List.of()
        : List.of(new VoteCast(c.vote(), c.member(), c.choice(), null));
  }

  /// Every member entitled is counted once, and no more hands than there are members in the room.
  private static List<SessionEvent> count(EnterCount c, Asked asked) {
    asked.presidingOrSecretary();
    Vote vote = openVote(c.vote(), asked);
    check(vote.kind() == Vote.Kind.OPEN_COUNT, NOT_VOTED_SO);
    List<MemberId> electorate = vote.electorate();
    int sum = c.count().electorate();
    check(sum == electorate.size(), COUNT_DIFFERS, sum, electorate.size());
    long here = electorate.stream().filter(asked.session().attendance()::isPresent).count();
    check(c.count().cast() <= here, COUNT_ABOVE_PRESENCE, c.count().cast(), here);
    return c.count().equals(vote.counted())
        ? List.of()
        : List.of(new CountEntered(c.vote(), c.count()));
  }

  /// A member's own, or entered when it was said aloud.
  private static List<SessionEvent> object(VoteId id, MemberId member, Asked asked) {
    if (!asked.byPresiding() && !asked.bySecretary()) asked.selfOnly(member);
    Vote vote = openVote(id, asked);
    check(vote.isEntitled(member), NOT_ENTITLED);
    check(vote.kind() == Vote.Kind.CONSENSUS, NOT_VOTED_SO);
    return List.of(new ObjectionRaised(id, member));
  }

  /// The presiding officer states the result; the rule computes it. KOKS § 45 lg 4.
  private static List<SessionEvent> declare(VoteId id, Asked asked) {
    asked.presidingOnly();
    asked.sitting();
    Vote vote = vote(id, asked);
    Vote.Closing closing = vote.closing();
    if (vote.status() != Status.CLOSED || closing == null) throw new Refused(VOTE_NOT_CLOSED);
    Cast chair = vote.casts().get(asked.session().presiding());
    Outcome outcome =
        asked
            .session()
            .rules()
            .tie()
            .broken(
                vote.rule().apply(closing.votes(), asked.session().membership()),
                chair != null && chair.choice() == Choice.FOR);
    ResultDeclared declared = new ResultDeclared(id, outcome);
    List<SessionEvent> events = new ArrayList<>();
    events.add(declared);
    if (outcome.carried())
      events.addAll(MotionEffects.carried(asked.session().voting().motionOf(vote), id, asked));
    return List.copyOf(events);
  }

  /// Until the item is ended, or the agenda adopted, a result can be annulled; it stays in the log.
  private static List<SessionEvent> annul(
      VoteId id, Vote.Ground ground, String reason, Asked asked) {
    asked.presidingOnly();
    asked.sitting();
    Vote vote = vote(id, asked);
    check(vote.status() == Status.CLOSED || vote.status() == Status.DECLARED, VOTE_NOT_CLOSED);
    Session session = asked.session();
    Motion motion = session.voting().motionOf(vote);
    if (motion.kind() == Motion.Kind.AGENDA) {
      check(!session.agenda().adopted(), AGENDA_ADOPTED);
    } else if (motion.kind().changesAgenda()) {
      check(MotionEffects.isOfThisAgenda(vote, session), AGENDA_ADOPTED);
      if (vote.status() == Status.DECLARED) noItemOpen(session);
    } else if (motion.item() != null) {
      check(Objects.equals(session.currentItem(), motion.item()), ITEM_DONE);
    }
    VoteAnnulled annulled = new VoteAnnulled(id, ground, asked.reason(reason));
    List<SessionEvent> events = new ArrayList<>();
    events.add(annulled);
    if (vote.outcome() != null && vote.outcome().carried())
      events.addAll(MotionEffects.annulled(motion, id, asked));
    return List.copyOf(events);
  }

  private static void noItemOpen(Session session) {
    session
        .agenda()
        .current()
        .ifPresent(item -> check(false, ANOTHER_ITEM_OPEN, item.plan().title()));
  }

  /// A choice that comes after the closing is never counted, whatever the sender's clock says.
  private static Vote openVote(VoteId id, Asked asked) {
    Vote vote = vote(id, asked);
    Vote.Closing closing = vote.closing();
    if (closing != null) throw new Refused(VOTE_CLOSED, closing.at());
    check(vote.status() == Status.OPEN, VOTE_NOT_OPEN);
    return vote;
  }

  static Vote vote(VoteId id, Asked asked) {
    return asked.session().voting().findVote(id).orElseThrow(() -> new Refused(NO_SUCH_VOTE));
  }
}
