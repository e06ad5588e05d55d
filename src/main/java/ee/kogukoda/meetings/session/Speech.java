package ee.kogukoda.meetings.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry in the list of speakers, from the request to the last word. A guest has a name and is
/// no member.
///
/// @param moved by whoever presides: the later, the further to the front; 0 where it was not
public record Speech(
    SpeechId id,
    @Nullable ItemId item,
    @Nullable MemberId member,
    @Nullable String guest,
    Kind kind,
    @Nullable SpeechId answers,
    @Nullable String note,
    Status status,
    Instant requestedAt,
    int limitSeconds,
    List<Span> spans,
    int moved) {

  /// What a person asks the floor for; the rank says who comes first, the rule how long it lasts.
  public enum Kind {
    POINT_OF_ORDER(0),
    REJOINDER(1),
    PRESENTATION(2),
    CO_PRESENTATION(3),
    QUESTION(4),
    ANSWER(4),
    INTERVENTION(5),
    REMARK(6),
    PROTEST(6),
    STATEMENT(6),
    OPEN_FLOOR(7);

    final int rank;

    Kind(int rank) {
      this.rank = rank;
    }

    /// Whether it takes of the speaking time that a faction has on an item.
    public boolean counts() {
      return this == INTERVENTION || this == REJOINDER;
    }

    /// Whether a rejoinder may answer it.
    boolean answerable() {
      return this == INTERVENTION
          || this == PRESENTATION
          || this == CO_PRESENTATION
          || this == ANSWER
          || this == OPEN_FLOOR;
    }
  }

  /// Where an entry stands; the last four are final.
  public enum Status {
    REQUESTED,
    SPEAKING,
    PAUSED,
    DONE,
    WITHDRAWN,
    REMOVED,
    LAPSED
  }

  /// A stretch in which the clock ran; without an end it runs.
  public record Span(Instant from, @Nullable Instant to) {}

  public boolean hasFloor() {
    return status == Status.SPEAKING || status == Status.PAUSED;
  }

  /// Time used until this moment, pauses left out.
  public Duration used(Instant now) {
    return spans.stream()
        .map(span -> Duration.between(span.from(), span.to() == null ? now : span.to()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  Speech inStatus(Status next) {
    return new Speech(
        id,
        item,
        member,
        guest,
        kind,
        answers,
        note,
        next,
        requestedAt,
        limitSeconds,
        spans,
        moved);
  }

  Speech given(int limit, Instant at) {
    return new Speech(
        id,
        item,
        member,
        guest,
        kind,
        answers,
        note,
        Status.SPEAKING,
        requestedAt,
        limit,
        Lists.with(spans, new Span(at, null)),
        moved);
  }

  Speech continued(Instant at) {
    return given(limitSeconds, at);
  }

  Speech movedTo(int front) {
    return new Speech(
        id,
        item,
        member,
        guest,
        kind,
        answers,
        note,
        status,
        requestedAt,
        limitSeconds,
        spans,
        front);
  }

  /// What the waiting list is sorted by: points of order, rejoinders, those moved to the front,
  /// then by kind.
  int order() {
    if (kind.rank <= Kind.REJOINDER.rank) return kind.rank;
    return moved > 0 ? Kind.REJOINDER.rank + 1 : kind.rank + 1;
  }

  /// Stops the clock, for a pause or for good.
  Speech stopped(Status next, Instant at) {
    List<Span> closed =
        Lists.changed(spans, span -> span.to() == null, span -> new Span(span.from(), at));
    return new Speech(
        id,
        item,
        member,
        guest,
        kind,
        answers,
        note,
        next,
        requestedAt,
        limitSeconds,
        closed,
        moved);
  }
}
