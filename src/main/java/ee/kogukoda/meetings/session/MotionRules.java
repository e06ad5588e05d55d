package ee.kogukoda.meetings.session;

import static ee.kogukoda.meetings.MeetingRefusal.*;
import static ee.kogukoda.meetings.session.Asked.check;
import static ee.kogukoda.meetings.session.SessionPhase.*;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.session.VoteCommand.PrepareVote;
import ee.kogukoda.meetings.session.VoteCommand.ProposeMotion;
import ee.kogukoda.meetings.session.VoteEvent.MotionProposed;
import ee.kogukoda.meetings.session.VoteEvent.MotionWithdrawn;
import ee.kogukoda.meetings.session.VoteEvent.VotePrepared;
import ee.kogukoda.refusal.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Motions: what is voted on is said in words before anybody votes.
final class MotionRules {
  private MotionRules() {}

  static List<SessionEvent> propose(ProposeMotion c, Asked asked) {
    asked.phase(QUORATE, IN_PROGRESS);
    Session session = asked.session();
    MemberId proposer = c.proposer();
    if (!asked.byPresiding() && !asked.bySecretary()) {
      if (proposer == null) throw new Refused(ONLY_FOR_ONESELF);
      asked.selfOnly(proposer);
    }
    if (proposer != null) {
      asked.present(proposer);
      boolean recused =
          session.agenda().current().filter(item -> item.isRecused(proposer)).isPresent();
      check(!recused, RECUSED);
    }
    String text =
        c.kind() == Motion.Kind.CONSENT
            ? ConsentRules.words(c.order(), session)
            : asked.said(c.text(), TEXT_MISSING);
    check(session.voting().findMotion(c.motion()).isEmpty(), ALREADY_RECORDED);
    LateItem added = late(c, asked);
    ItemId item =
        switch (c.kind()) {
          case AGENDA -> null;
          case DROP_ITEM -> c.item();
          case ADD_ITEM, REORDER, CONSENT -> null;
          case ACT, PROCEDURE, CLOSE_ITEM -> session.currentItem();
        };
    Motion motion =
        new Motion(
            c.motion(), c.kind(), item, proposer, text, c.order(), added, false, asked.now());
    if (c.kind() == Motion.Kind.AGENDA || c.kind() == Motion.Kind.REORDER)
      check(isComplete(c.order(), session), AGENDA_INCOMPLETE);
    check(inPlace(motion, session), MOTION_OUT_OF_PLACE);
    return List.of(
        new MotionProposed(c.motion(), c.kind(), item, proposer, text, c.order(), added));
  }

  /// What the notice did not name is decided only where the rules of procedure let it, and with the
  /// reason why it cannot wait. KOKS § 44 lg 5.
  private static @Nullable LateItem late(ProposeMotion c, Asked asked) {
    LateItem late = c.added();
    if (c.kind() != Motion.Kind.ADD_ITEM) return null;
    check(asked.session().rules().lateItemsAllowed(), LATE_ITEM_NOT_ALLOWED);
    if (late == null || late.item().title().isBlank()) throw new Refused(TEXT_MISSING);
    check(asked.session().agenda().findItem(late.item().id()).isEmpty(), ALREADY_RECORDED);
    return new LateItem(late.item(), asked.reason(late.reason()));
  }

  /// Only matters named in the notice are decided, and each of them. KOKS § 44 lg 5.
  private static boolean isComplete(List<ItemId> order, Session session) {
    List<ItemId> all = session.agenda().inOrder().stream().map(Item::id).toList();
    return order.size() == all.size() && new HashSet<>(order).equals(new HashSet<>(all));
  }

  /// What has been treated keeps its order.
  private static boolean keepsThePast(List<ItemId> order, Session session) {
    List<ItemId> past =
        session.agenda().inOrder().stream()
            .filter(item -> item.phase() != Item.Phase.PLANNED)
            .map(Item::id)
            .toList();
    return order.stream().filter(past::contains).toList().equals(past);
  }

  /// No item is being treated, so that the agenda itself can be.
  private static boolean betweenItems(Session session) {
    return (session.phase() == QUORATE || session.phase() == IN_PROGRESS)
        && session.agenda().current().isEmpty();
  }

  /// Whether this is the moment to vote on such a motion.
  static boolean inPlace(Motion motion, Session session) {
    return switch (motion.kind()) {
      case AGENDA -> session.phase() == QUORATE;
      case DROP_ITEM ->
          betweenItems(session)
              && motion.item() != null
              && session
                  .agenda()
                  .findItem(motion.item())
                  .filter(item -> item.phase() == Item.Phase.PLANNED)
                  .isPresent();
      case ADD_ITEM ->
          betweenItems(session)
              && motion.added() != null
              && session
                  .agenda()
                  .findItem(motion.added().item().id())
                  .filter(item -> item.phase() != Item.Phase.REMOVED)
                  .isEmpty();
      case REORDER ->
          betweenItems(session)
              && isComplete(motion.order(), session)
              && keepsThePast(motion.order(), session);
      case CONSENT -> betweenItems(session) && ConsentRules.isUndisputed(motion, session);
      case CLOSE_ITEM ->
          session
              .agenda()
              .current()
              .filter(item -> item.id().equals(motion.item()) && !item.isClosed())
              .isPresent();
      case ACT ->
          session
              .agenda()
              .current()
              .filter(item -> item.id().equals(motion.item()) && item.plan().act() != null)
              .isPresent();
      case PROCEDURE -> Objects.equals(session.currentItem(), motion.item());
    };
  }

  static List<SessionEvent> withdraw(MotionId id, Asked asked) {
    asked.phase(QUORATE, IN_PROGRESS);
    Motion motion = motion(id, asked);
    MemberId proposer = motion.proposer();
    if (!asked.byPresiding()) {
      check(proposer != null && proposer.equals(asked.actor().asMember()), ONLY_FOR_ONESELF);
    }
    check(!motion.withdrawn(), MOTION_WITHDRAWN);
    boolean voted = asked.session().voting().votesOn(id).anyMatch(vote -> !vote.status().failed());
    check(!voted, MOTION_DECIDED);
    return List.of(new MotionWithdrawn(id));
  }

  /// Who presides may choose another majority than the item's own before the vote, with a reason;
  /// never the arithmetic after it.
  static List<SessionEvent> prepare(PrepareVote c, Asked asked) {
    asked.presidingOrSecretary();
    asked.phase(QUORATE, IN_PROGRESS);
    Session session = asked.session();
    Voting voting = session.voting();
    Motion motion = motion(c.motion(), asked);
    asked.noVotePending();
    check(voting.findVote(c.vote()).isEmpty(), ALREADY_RECORDED);
    check(!motion.withdrawn(), MOTION_WITHDRAWN);
    check(voting.declared(c.motion()).isEmpty(), MOTION_DECIDED);
    check(inPlace(motion, session), MOTION_OUT_OF_PLACE);
    String reason = c.reason();
    if (c.rule() != usualRule(motion, session)) reason = asked.reason(reason);
    check(c.kind() != Vote.Kind.WRITTEN, NOT_VOTED_SO);
    check(c.kind() != Vote.Kind.CONSENSUS || consensual(motion, c.rule()), CONSENSUS_NOT_ENOUGH);
    VoteId before =
        voting
            .votesOn(c.motion())
            .filter(vote -> vote.opening() != null)
            .reduce((_, later) -> later)
            .map(Vote::id)
            .orElse(null);
    return List.of(new VotePrepared(c.vote(), c.motion(), c.rule(), reason, before, c.kind()));
  }

  /// Acts, and whatever needs more than the simple majority, are voted on. KOKS § 45 lg 4-5.
  static boolean consensual(Motion motion, MajorityRule rule) {
    return motion.kind() != Motion.Kind.ACT
        && motion.kind() != Motion.Kind.CONSENT
        && rule == MajorityRule.SIMPLE;
  }

  /// The majority that a motion needs: an act its item's own, closing to the public twice as many
  /// for as against, anything else the simple one. KOKS § 44 lg 4, § 45 lg 5.
  static MajorityRule usualRule(Motion motion, Session session) {
    if (motion.kind() == Motion.Kind.CLOSE_ITEM) return MajorityRule.TWICE_AGAINST;
    if (motion.kind() == Motion.Kind.CONSENT) return ConsentRules.rule(motion, session);
    ItemId item = motion.item();
    return motion.kind() == Motion.Kind.ACT && item != null
        ? session.agenda().getItem(item).plan().rule()
        : MajorityRule.SIMPLE;
  }

  private static Motion motion(MotionId id, Asked asked) {
    return asked.session().voting().findMotion(id).orElseThrow(() -> new Refused(NO_SUCH_MOTION));
  }
}
