package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.Vote.Cast;
import ee.kogukoda.meetings.session.Vote.Closing;
import ee.kogukoda.meetings.session.Vote.Ending;
import ee.kogukoda.meetings.session.Vote.Obstacle;
import ee.kogukoda.meetings.session.Vote.Opening;
import ee.kogukoda.meetings.session.Vote.Status;
import ee.kogukoda.meetings.session.VoteEvent.*;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All motions of the session and the votes on them.
public record Voting(List<Motion> motions, List<Vote> votes) {
  static final Voting NONE = new Voting(List.of(), List.of());

  public Optional<Motion> findMotion(MotionId id) {
    return motions.stream().filter(motion -> motion.id().equals(id)).findFirst();
  }

  public Optional<Vote> findVote(VoteId id) {
    return votes.stream().filter(vote -> vote.id().equals(id)).findFirst();
  }

  public Motion motionOf(Vote vote) {
    return findMotion(vote.motion()).orElseThrow();
  }

  /// The vote that waits for something: to be opened, cast, closed or declared.
  public Optional<Vote> pending() {
    return votes.stream().filter(vote -> vote.status().pending()).findFirst();
  }

  /// The vote in which members choose now.
  public Optional<Vote> open() {
    return votes.stream().filter(vote -> vote.status() == Status.OPEN).findFirst();
  }

  public Stream<Vote> votesOn(MotionId motion) {
    return votes.stream().filter(vote -> vote.motion().equals(motion));
  }

  /// The motions of an item, or those on the agenda itself, in the order they were put.
  public List<Motion> motionsOf(@Nullable ItemId item) {
    return motions.stream()
        .filter(m ->
            item == null
                ? m.kind() == Motion.Kind.AGENDA || m.kind().changesAgenda() || m.item() == null
                : m.kind() != Motion.Kind.DROP_ITEM && Objects.equals(m.item(), item))
        .toList();
  }

  /// The declared vote of a motion, if there is one.
  public Optional<Vote> declared(MotionId motion) {
    return votesOn(motion).filter(vote -> vote.status() == Status.DECLARED).findFirst();
  }

  /// The last declared vote on a motion of this kind in this item.
  public Optional<Vote> lastDeclared(Motion.Kind kind, @Nullable ItemId item) {
    return votes.reversed().stream()
        .filter(vote -> vote.status() == Status.DECLARED)
        .filter(vote -> {
          Motion motion = motionOf(vote);
          return motion.kind() == kind && Objects.equals(motion.item(), item);
        })
        .findFirst();
  }

  Voting evolve(VoteEvent event, Instant at) {
    return switch (event) {
      case MotionProposed(
              var id,
              var kind,
              var item,
              var proposer,
              var text,
              var order,
              var added) ->
          new Voting(
              Lists.with(
                  motions, new Motion(id, kind, item, proposer, text, order, added, false, at)),
              votes);
      case ItemPulled(var id, var item, var _, var text) ->
          new Voting(
              Lists.changed(motions, m -> m.id().equals(id), m -> m.without(item, text)), votes);
      case MotionWithdrawn(var id) ->
          new Voting(Lists.changed(motions, m -> m.id().equals(id), Motion::asWithdrawn), votes);
      case VotePrepared e -> new Voting(motions, Lists.with(votes, Vote.prepared(e)));
      case VoteOpened(var id, var electorate, var quorum) ->
          change(id, v -> v.opened(new Opening(electorate, quorum, at)));
      case VoteCast(var id, var member, var choice, var entered) ->
          change(id, v -> v.withCast(member, new Cast(choice, at, entered)));
      case CountEntered(var id, var count) -> change(id, v -> v.withCount(count));
      case ObjectionRaised(var id, var member) -> change(id, v -> v.objectedBy(member));
      case ObstacleReported(var id, var member, var text) ->
          change(id, v -> v.withObstacle(new Obstacle(member, text, at)));
      case VoteAborted(var id, var ground, var reason) ->
          change(id, v -> v.ended(Status.ABORTED, new Ending(ground, reason, at)));
      case VoteClosed(var id, var figures) -> change(id, v -> v.closed(new Closing(figures, at)));
      case ResultDeclared(var id, var outcome) -> change(id, v -> v.declared(outcome));
      case VoteAnnulled(var id, var ground, var reason) ->
          change(id, v -> v.ended(Status.ANNULLED, new Ending(ground, reason, at)));
    };
  }

  private Voting change(VoteId id, UnaryOperator<Vote> change) {
    return new Voting(motions, Lists.changed(votes, vote -> vote.id().equals(id), change));
  }
}
