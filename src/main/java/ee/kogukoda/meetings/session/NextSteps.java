package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.ConductCommand.*;
import ee.kogukoda.meetings.session.FloorCommand.*;
import ee.kogukoda.meetings.session.ItemCommand.*;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the chair's console offers: each step that makes sense now, allowed or barred with the
/// reason. Whether it is allowed is asked of `decide` itself, so that console and rules agree.
public final class NextSteps {
  private static final String SOME_REASON = "…";

  private final Session session;
  private final Actor actor;
  private final Instant now;
  private final List<Step> steps = new ArrayList<>();

  private NextSteps(Session session, Actor actor, Instant now) {
    this.session = session;
    this.actor = actor;
    this.now = now;
  }

  /// The steps for whoever looks, in the order in which they are usually taken.
  public static List<Step> of(Session session, Actor actor, Instant now) {
    NextSteps next = new NextSteps(session, actor, now);
    next.collect();
    return List.copyOf(next.steps);
  }

  private void collect() {
    switch (session.phase()) {
      case NOT_ANNOUNCED, CANCELLED, SIGNED -> {}
      case ANNOUNCED -> {
        steps.add(opening());
        offer(Step.Kind.CANCEL_SESSION, null, new CancelSession(SOME_REASON));
      }
      case OPEN -> {
        offer(Step.Kind.CONFIRM_QUORUM, null, new ConfirmQuorum());
        offer(Step.Kind.DECLARE_NO_QUORUM, null, new DeclareNoQuorum());
        offer(Step.Kind.UNDO_OPENING, null, new UndoOpening(SOME_REASON));
      }
      case NO_QUORUM -> {
        offer(Step.Kind.CONFIRM_QUORUM, null, new ConfirmQuorum());
        votes();
        items();
        adjourn();
        offer(Step.Kind.CLOSE_SESSION, null, new CloseSession(SOME_REASON));
      }
      case QUORATE, IN_PROGRESS -> {
        speech();
        votes();
        items();
        offer(Step.Kind.START_RECESS, null, new StartRecess(null));
        adjourn();
        offer(Step.Kind.DECLARE_NO_QUORUM, null, new DeclareNoQuorum());
        offer(Step.Kind.CLOSE_SESSION, null, new CloseSession(SOME_REASON));
      }
      case RECESS -> offer(Step.Kind.RESUME_SESSION, null, new ResumeSession());
      case ADJOURNED -> offer(Step.Kind.CONTINUE_SESSION, null, new ContinueSession(SOME_REASON));
      case CLOSED -> offer(Step.Kind.REOPEN_SESSION, null, new ReopenSession(SOME_REASON));
    }
    if (session.phase().live() && !session.presiding().equals(actor.asMember())) {
      offer(Step.Kind.TAKE_OVER_CHAIR, null, new TakeOverChair(SOME_REASON));
    }
  }

  private void adjourn() {
    Instant some = now.plus(Duration.ofDays(7));
    offer(Step.Kind.ADJOURN_SESSION, null, new AdjournSession(some, SOME_REASON));
  }

  private void speech() {
    session
        .floor()
        .speaking()
        .ifPresent(s -> offer(Step.Kind.END_SPEECH, s.id().value(), new EndSpeech(s.id())));
    session.speakers().stream()
        .findFirst()
        .ifPresent(s -> offer(Step.Kind.GIVE_FLOOR, s.id().value(), new GiveFloor(s.id())));
  }

  private void votes() {
    for (Vote vote : session.voting().votes()) {
      VoteId id = vote.id();
      switch (vote.status()) {
        case PREPARED -> {
          offer(Step.Kind.OPEN_VOTE, id.value(), new OpenVote(id));
          offer(Step.Kind.ABORT_VOTE, id.value(), abort(id));
        }
        case OPEN -> {
          offer(Step.Kind.CLOSE_VOTE, id.value(), new CloseVote(id));
          offer(Step.Kind.ABORT_VOTE, id.value(), abort(id));
        }
        case CLOSED -> {
          offer(Step.Kind.DECLARE_RESULT, id.value(), new DeclareResult(id));
          offer(Step.Kind.ANNUL_VOTE, id.value(), annul(id));
        }
        case DECLARED -> {
          Motion motion = session.voting().motionOf(vote);
          if (MotionRules.inPlace(motion, session)
              || (isLast(vote) && takesBack(motion) && allowed(annul(id)))) {
            offer(Step.Kind.ANNUL_VOTE, id.value(), annul(id));
          }
        }
        case ABORTED, ANNULLED -> {}
      }
    }
    if (session.phase() != SessionPhase.NO_QUORUM) motions();
  }

  private boolean isLast(Vote vote) {
    return vote.id().equals(session.voting().votes().getLast().id());
  }

  /// Carried, it is out of its place by what it has done itself.
  private static boolean takesBack(Motion motion) {
    return motion.kind().changesAgenda() || motion.kind() == Motion.Kind.CLOSE_ITEM;
  }

  private boolean allowed(SessionCommand command) {
    try {
      session.decide(command, actor, now);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private void motions() {
    for (Motion motion : session.voting().motions()) {
      boolean waits =
          !motion.withdrawn()
              && session.voting().votesOn(motion.id()).allMatch(v -> v.status().failed())
              && MotionRules.inPlace(motion, session);
      if (!waits) continue;
      VoteId unused = new VoteId(new UUID(0, 0));
      var rule = MotionRules.usualRule(motion, session);
      offer(
          Step.Kind.PREPARE_VOTE,
          motion.id().value(),
          new PrepareVote(unused, motion.id(), rule, null));
    }
  }

  private void items() {
    if (!session.agenda().adopted()) {
      offer(Step.Kind.ADOPT_AGENDA, null, new AdoptAgenda());
      return;
    }
    Item open = session.agenda().current().orElse(null);
    if (open == null) {
      for (Item item : session.agenda().remaining()) {
        offer(Step.Kind.OPEN_ITEM, item.id().value(), new OpenItem(item.id()));
      }
      return;
    }
    for (Item.Outcome outcome : Item.Outcome.values()) {
      if (outcome == Item.Outcome.NOTED && open.plan().act() != null) continue;
      if (outcome.byVote() && open.plan().act() == null) continue;
      offer(
          Step.Kind.of(outcome),
          open.id().value(),
          new ConcludeItem(open.id(), outcome, SOME_REASON, null));
    }
    if (open.isClosed()) {
      offer(Step.Kind.OPEN_TO_PUBLIC, open.id().value(), new OpenToPublic(open.id()));
    } else {
      offer(
          Step.Kind.CLOSE_TO_PUBLIC,
          open.id().value(),
          new CloseToPublic(open.id(), new LegalGround(SOME_REASON, SOME_REASON)));
    }
    offer(Step.Kind.SET_ITEM_ASIDE, open.id().value(), new SetItemAside(open.id(), SOME_REASON));
  }

  private void offer(Step.Kind kind, @Nullable UUID target, SessionCommand command) {
    try {
      session.decide(command, actor, now);
      steps.add(new Step(kind, target, null, List.of(), unattainable(command)));
    } catch (Refused refused) {
      if (refused.refusal() instanceof MeetingRefusal why) {
        steps.add(new Step(kind, target, why, refused.arguments(), unattainable(command)));
      } else {
        throw refused;
      }
    }
  }

  /// A warning before a vote that cannot be won: more votes are needed than members can cast.
  private boolean unattainable(SessionCommand command) {
    if (!(command instanceof OpenVote(var id))) return false;
    Vote vote = session.voting().findVote(id).orElseThrow();
    ItemId item = session.voting().motionOf(vote).item();
    return !vote.rule().attainable(session.entitled(item).size(), session.membership());
  }

  private Step opening() {
    if (session.notice().isWritten())
      return new Step(
          Step.Kind.OPEN_SESSION, null, MeetingRefusal.HELD_IN_WRITING, List.of(), false);
    boolean early = now.isBefore(session.notice().startsAt());
    return early
        ? new Step(
            Step.Kind.OPEN_SESSION,
            null,
            MeetingRefusal.BEFORE_THE_TIME,
            List.of(session.notice().startsAt()),
            false)
        : new Step(Step.Kind.OPEN_SESSION, null, null, List.of(), false);
  }

  private static AbortVote abort(VoteId id) {
    return new AbortVote(id, Vote.Ground.TECHNICAL_OBSTACLE, SOME_REASON);
  }

  private static AnnulVote annul(VoteId id) {
    return new AnnulVote(id, Vote.Ground.TECHNICAL_OBSTACLE, SOME_REASON);
  }
}
