package ee.kogukoda.meetings.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.Votes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to motions and votes.
public sealed interface VoteEvent extends SessionEvent {
  record MotionProposed(
      MotionId motion,
      Motion.Kind kind,
      @Nullable ItemId item,
      @Nullable MemberId proposer,
      String text,
      List<ItemId> order,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LateItem added)
      implements VoteEvent {
    public MotionProposed {
      order = List.copyOf(order);
    }
  }

  /// The motion's words from here on are these.
  record ItemPulled(MotionId motion, ItemId item, MemberId member, String text)
      implements VoteEvent {}

  record MotionWithdrawn(MotionId motion) implements VoteEvent {}

  /// Logs of the first year name no kind: all their votes are named ones.
  record VotePrepared(
      VoteId vote,
      MotionId motion,
      MajorityRule rule,
      @Nullable String reason,
      @Nullable VoteId revoteOf,
      @JsonInclude(JsonInclude.Include.NON_NULL) Vote.@Nullable Kind kind)
      implements VoteEvent {}

  /// Freezes who may vote and the figures of this moment.
  record VoteOpened(VoteId vote, List<MemberId> electorate, Quorum quorum) implements VoteEvent {
    public VoteOpened {
      electorate = List.copyOf(electorate);
    }
  }

  /// The reason is there when the secretary entered the choice.
  record VoteCast(VoteId vote, MemberId member, Vote.Choice choice, @Nullable String entered)
      implements VoteEvent {}

  /// Who entered it is whoever asked; a later count takes the place of an earlier one.
  record CountEntered(VoteId vote, Votes count) implements VoteEvent {}

  /// From here on the vote is a named one, among the same members.
  record ObjectionRaised(VoteId vote, MemberId member) implements VoteEvent {}

  record ObstacleReported(VoteId vote, MemberId member, String text) implements VoteEvent {}

  record VoteAborted(VoteId vote, Vote.Ground ground, String reason) implements VoteEvent {}

  record VoteClosed(VoteId vote, Votes votes) implements VoteEvent {}

  record ResultDeclared(VoteId vote, Outcome outcome) implements VoteEvent {}

  record VoteAnnulled(VoteId vote, Vote.Ground ground, String reason) implements VoteEvent {}
}
