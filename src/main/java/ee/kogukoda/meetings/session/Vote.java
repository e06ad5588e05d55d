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

/// One open vote on a motion. A vote that is repeated is a new vote.
public record Vote(
    VoteId id,
    MotionId motion,
    MajorityRule rule,
    @Nullable String ruleReason,
    @Nullable VoteId revoteOf,
    Kind kind,
    Status status,
    @Nullable Opening opening,
    Map<MemberId, Cast> casts,
    @Nullable Votes counted,
    @Nullable MemberId objector,
    List<Obstacle> obstacles,
    @Nullable Closing closing,
    @Nullable Outcome outcome,
    @Nullable Ending ending) {

  /// How members say what they want.
  public enum Kind {
    /// Each member on the own device; the result has names.
    OPEN_NAMED,
    /// Hands are raised and counted; the result has figures only.
    OPEN_COUNT,
    /// Names are called in their order and each answer is entered; the result has names.
    ROLL_CALL,
    /// Carried unless somebody is against; an objection makes it a named vote.
    CONSENSUS,
    /// Each member in writing until a deadline, without coming together; the result has names.
    WRITTEN;

    /// Whether it is known how each member voted.
    public boolean named() {
      return this == OPEN_NAMED || this == ROLL_CALL || this == WRITTEN;
    }
  }

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

  /// Who may vote in it; nobody before the opening.
  public List<MemberId> electorate() {
    return opening == null ? List.of() : opening.electorate();
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

  /// The figures of the choices made so far; without names those that were counted, and where
  /// nobody objects all are in favour.
  public Votes count() {
    int entitled = opening == null ? 0 : opening.electorate().size();
    return switch (kind) {
      case OPEN_NAMED, ROLL_CALL, WRITTEN -> countNames(entitled);
      case OPEN_COUNT -> counted == null ? new Votes(0, 0, 0, entitled) : counted;
      case CONSENSUS -> new Votes(entitled, 0, 0, 0);
    };
  }

  private Votes countNames(int entitled) {
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
        e.kind() == null ? Kind.OPEN_NAMED : e.kind(),
        Status.PREPARED,
        null,
        Map.of(),
        null,
        null,
        List.of(),
        null,
        null,
        null);
  }

  Vote opened(Opening at) {
    return next(
        kind, Status.OPEN, at, casts, counted, objector, obstacles, closing, outcome, ending);
  }

  Vote withCast(MemberId member, Cast cast) {
    Map<MemberId, Cast> all = new LinkedHashMap<>(casts);
    all.put(member, cast);
    Map<MemberId, Cast> kept = Collections.unmodifiableMap(all);
    return next(
        kind, status, opening, kept, counted, objector, obstacles, closing, outcome, ending);
  }

  Vote withCount(Votes count) {
    return next(kind, status, opening, casts, count, objector, obstacles, closing, outcome, ending);
  }

  Vote objectedBy(MemberId member) {
    Kind named = Kind.OPEN_NAMED;
    return next(
        named, status, opening, casts, counted, member, obstacles, closing, outcome, ending);
  }

  Vote withObstacle(Obstacle obstacle) {
    List<Obstacle> all = Lists.with(obstacles, obstacle);
    return next(kind, status, opening, casts, counted, objector, all, closing, outcome, ending);
  }

  Vote closed(Closing at) {
    Status now = Status.CLOSED;
    return next(kind, now, opening, casts, counted, objector, obstacles, at, outcome, ending);
  }

  Vote declared(Outcome result) {
    Status now = Status.DECLARED;
    return next(kind, now, opening, casts, counted, objector, obstacles, closing, result, ending);
  }

  Vote ended(Status how, Ending end) {
    return next(kind, how, opening, casts, counted, objector, obstacles, closing, outcome, end);
  }

  private Vote next(
      Kind kind,
      Status status,
      @Nullable Opening opening,
      Map<MemberId, Cast> casts,
      @Nullable Votes counted,
      @Nullable MemberId objector,
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
        kind,
        status,
        opening,
        casts,
        counted,
        objector,
        obstacles,
        closing,
        outcome,
        ending);
  }
}
