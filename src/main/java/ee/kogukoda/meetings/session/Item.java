package ee.kogukoda.meetings.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An item of the agenda as the session has treated it so far.
public record Item(
    PlannedItem plan,
    Phase phase,
    @Nullable Instant openedAt,
    @Nullable Conclusion conclusion,
    @Nullable String actNumber,
    List<Recusal> recusals,
    List<Closure> closures) {

  /// What is done with the item; those between `PLANNED` and `CONCLUDED` may be skipped.
  public enum Phase {
    PLANNED,
    RECUSALS,
    PRESENTING,
    QUESTIONS,
    COMMITTEE_VIEWS,
    DEBATE,
    FINAL_VOTE,
    CONCLUDED,
    REMOVED;

    /// Whether the item is being treated.
    public boolean open() {
      return this != PLANNED && this != CONCLUDED && this != REMOVED;
    }
  }

  /// How an item can end for this session.
  public enum Outcome {
    ADOPTED,
    REJECTED,
    NOTED,
    WITHDRAWN,
    POSTPONED,
    REFERRED,
    SECOND_READING;

    /// Whether a vote on the act decides it.
    boolean byVote() {
      return this == ADOPTED || this == REJECTED;
    }
  }

  /// The end of an item, with the vote that decided it.
  public record Conclusion(
      Outcome outcome,
      @Nullable VoteId vote,
      @Nullable String note,
      @Nullable LocalDate day,
      Instant at) {}

  /// A restriction on acts that a member has declared. KOKS § 17 lg 5.
  public record Recusal(MemberId member, Instant declaredAt) {}

  /// A stretch in which the item was treated without the public; without an end it lasts. Either
  /// the vote or the ground is there. KOKS § 44 lg 4.
  public record Closure(
      @Nullable VoteId vote, @Nullable LegalGround ground, Instant from, @Nullable Instant to) {}

  static Item planned(PlannedItem plan) {
    return new Item(plan, Phase.PLANNED, null, null, null, List.of(), List.of());
  }

  public ItemId id() {
    return plan.id();
  }

  /// Whether what is said and done in it stays inside.
  public boolean isClosed() {
    return closures.stream().anyMatch(closure -> closure.to() == null);
  }

  public boolean isRecused(MemberId member) {
    return recusals.stream().anyMatch(recusal -> recusal.member().equals(member));
  }

  Item inPhase(Phase next) {
    return new Item(plan, next, openedAt, conclusion, actNumber, recusals, closures);
  }

  Item opened(Instant at) {
    Instant first = openedAt == null ? at : openedAt;
    return new Item(plan, Phase.RECUSALS, first, null, null, recusals, closures);
  }

  Item concluded(Conclusion end) {
    return new Item(plan, Phase.CONCLUDED, openedAt, end, actNumber, recusals, closures);
  }

  Item numbered(String number) {
    return new Item(plan, phase, openedAt, conclusion, number, recusals, closures);
  }

  Item reopened() {
    return new Item(plan, Phase.DEBATE, openedAt, null, null, recusals, closures);
  }

  Item withRecusals(List<Recusal> changed) {
    return new Item(plan, phase, openedAt, conclusion, actNumber, changed, closures);
  }

  Item closedToPublic(Closure closure) {
    return withClosures(Lists.with(closures, closure));
  }

  Item openedToPublic(Instant at) {
    return withClosures(
        Lists.changed(
            closures,
            closure -> closure.to() == null,
            closure -> new Closure(closure.vote(), closure.ground(), closure.from(), at)));
  }

  private Item withClosures(List<Closure> changed) {
    return new Item(plan, phase, openedAt, conclusion, actNumber, recusals, changed);
  }
}
