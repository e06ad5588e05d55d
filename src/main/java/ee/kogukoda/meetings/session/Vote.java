package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.Outcome;
import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.law.Votes;
import ee.kogukoda.meetings.session.VoteEvent.*;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One open named vote on a motion. A vote that is repeated is a new vote.
public record Vote(
    VoteId id,
    MotionId motion,
    MajorityRule rule,
    @Nullable String ruleReason,
    @Nullable VoteId revoteOf,
    Status status,
    @Nullable Opening opening,
    Map<MemberId, Cast> casts,
    List<Obstacle> obstacles,
    @Nullable Closing closing,
    @Nullable Outcome outcome,
    @Nullable Ending ending) {

  /// What a member can choose. Who chooses nothing has not voted, which is not abstaining.
  public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
  }

  /// Where a vote stands.
  public enum Status {
    PREPARED,
    OPEN,
    CLOSED,
    DECLARED,
    ABORTED,
    ANNULLED;

    /// Whether the vote waits for an act of the presiding officer.
    public boolean pending() {
      return this == PREPARED || this == OPEN || this == CLOSED;
    }

    /// Whether the vote gave no result and may be repeated.
    public boolean failed() {
      return this == ABORTED || this == ANNULLED;
    }
  }

  /// Why a vote is broken off or its result annulled.
  public enum Ground {
    TECHNICAL_OBSTACLE,
    WRONG_ELECTORATE,
    WRONG_RULE,
    WRONG_MOTION
  }

  /// Who might vote, frozen at the opening.
  public record Opening(List<MemberId> electorate, Quorum quorum, Instant at) {}

  /// A choice; entered names the reason when the secretary entered what was said aloud.
  public record Cast(Choice choice, Instant at, @Nullable String entered) {}

  /// A member is prevented from voting.
  public record Obstacle(MemberId member, String text, Instant at) {}

  /// The figures at the instant of closing.
  public record Closing(Votes votes, Instant at) {}

  /// The breaking-off or the annulment.
  public record Ending(Ground ground, String reason, Instant at) {}

  public boolean isEntitled(MemberId member) {
    return opening != null && opening.electorate().contains(member);
  }

  /// The members who made this choice, or none of them, in the order of the electorate.
  public List<MemberId> whoChose(@Nullable Choice choice) {
    if (opening == null) return List.of();
    Predicate<MemberId> chose =
        member -> {
          Cast cast = casts.get(member);
          return cast == null ? choice == null : cast.choice() == choice;
        };
    return opening.electorate().stream().filter(chose).toList();
  }

  /// The figures of the choices made so far.
  public Votes count() {
    int entitled = opening == null ? 0 : opening.electorate().size();
    int[] counts = new int[Choice.values().length];
    casts.values().forEach(cast -> counts[cast.choice().ordinal()]++);
    return new Votes(
        counts[Choice.FOR.ordinal()],
        counts[Choice.AGAINST.ordinal()],
        counts[Choice.ABSTAIN.ordinal()],
        Math.max(0, entitled - casts.size()));
  }

  static Vote prepared(VotePrepared e) {
    return new Vote(
        e.vote(),
        e.motion(),
        e.rule(),
        e.reason(),
        e.revoteOf(),
        Status.PREPARED,
        null,
        Map.of(),
        List.of(),
        null,
        null,
        null);
  }

  Vote opened(Opening at) {
    return next(Status.OPEN, at, casts, obstacles, closing, outcome, ending);
  }

  Vote withCast(MemberId member, Cast cast) {
    Map<MemberId, Cast> all = new LinkedHashMap<>(casts);
    all.put(member, cast);
    return next(
        status, opening, Collections.unmodifiableMap(all), obstacles, closing, outcome, ending);
  }

  Vote withObstacle(Obstacle obstacle) {
    return next(status, opening, casts, Lists.with(obstacles, obstacle), closing, outcome, ending);
  }

  Vote closed(Closing at) {
    return next(Status.CLOSED, opening, casts, obstacles, at, outcome, ending);
  }

  Vote declared(Outcome result) {
    return next(Status.DECLARED, opening, casts, obstacles, closing, result, ending);
  }

  Vote ended(Status how, Ending end) {
    return next(how, opening, casts, obstacles, closing, outcome, end);
  }

  private Vote next(
      Status status,
      @Nullable Opening opening,
      Map<MemberId, Cast> casts,
      List<Obstacle> obstacles,
      @Nullable Closing closing,
      @Nullable Outcome outcome,
      @Nullable Ending ending) {
    return new Vote(
        id,
        motion,
        rule,
        ruleReason,
        revoteOf,
        status,
        opening,
        casts,
        obstacles,
        closing,
        outcome,
        ending);
  }
}
