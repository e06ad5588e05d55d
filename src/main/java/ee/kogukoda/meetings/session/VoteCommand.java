package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Votes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asked about motions and open votes.
public sealed interface VoteCommand extends SessionCommand {
  /// Puts a motion in words. The item is the one to drop, or the one open; the order and what is
  /// added belong to motions on the agenda; without a member it is the presiding officer's own.
  record ProposeMotion(
      MotionId motion,
      Motion.Kind kind,
      @Nullable ItemId item,
      @Nullable MemberId proposer,
      String text,
      List<ItemId> order,
      @Nullable LateItem added)
      implements VoteCommand {
    /// A motion that adds nothing to the agenda.
    public ProposeMotion(
        MotionId motion,
        Motion.Kind kind,
        @Nullable ItemId item,
        @Nullable MemberId proposer,
        String text,
        List<ItemId> order) {
      this(motion, kind, item, proposer, text, order, null);
    }
  }

  /// A member has an item taken out of those that one vote is to adopt.
  record PullItem(MotionId motion, ItemId item, MemberId member) implements VoteCommand {}

  record WithdrawMotion(MotionId motion) implements VoteCommand {}

  /// Names the majority that the motion needs; another one than the item's own needs a reason.
  record PrepareVote(
      VoteId vote, MotionId motion, MajorityRule rule, @Nullable String reason, Vote.Kind kind)
      implements VoteCommand {
    /// A named vote, which is the usual one.
    public PrepareVote(VoteId vote, MotionId motion, MajorityRule rule, @Nullable String reason) {
      this(vote, motion, rule, reason, Vote.Kind.OPEN_NAMED);
    }
  }

  record OpenVote(VoteId vote) implements VoteCommand {}

  /// A member's own choice; a second one replaces the first where the rules allow it.
  record CastVote(VoteId vote, MemberId member, Vote.Choice choice) implements VoteCommand {}

  /// The secretary enters a choice said aloud in the hall. In a roll call whoever presides may
  /// enter it as well, and no reason is asked for.
  record EnterVote(VoteId vote, MemberId member, Vote.Choice choice, String reason)
      implements VoteCommand {}

  /// The raised hands as they were counted, those that did not rise among them.
  record EnterCount(VoteId vote, Votes count) implements VoteCommand {}

  /// Somebody is against what was to be decided without a vote.
  record RaiseObjection(VoteId vote, MemberId member) implements VoteCommand {}

  record ReportObstacle(VoteId vote, MemberId member, String text) implements VoteCommand {}

  record AbortVote(VoteId vote, Vote.Ground ground, String reason) implements VoteCommand {}

  record CloseVote(VoteId vote) implements VoteCommand {}

  record DeclareResult(VoteId vote) implements VoteCommand {}

  record AnnulVote(VoteId vote, Vote.Ground ground, String reason) implements VoteCommand {}
}
