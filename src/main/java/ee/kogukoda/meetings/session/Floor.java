package ee.kogukoda.meetings.session;

import ee.kogukoda.meetings.session.FloorEvent.*;
import ee.kogukoda.meetings.session.Speech.Kind;
import ee.kogukoda.meetings.session.Speech.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everybody who asked for the floor or had it, in the order of asking.
public record Floor(List<Speech> speeches, boolean listClosed, List<Grant> grants) {
  static final Floor EMPTY = new Floor(List.of(), false, List.of());

  /// More speaking time on an item, for a faction or for a member without one.
  public record Grant(
      @Nullable ItemId item, @Nullable String faction, @Nullable MemberId member, int seconds) {}

  /// Who has the floor, speaking or paused.
  public Optional<Speech> speaking() {
    return speeches.stream().filter(Speech::hasFloor).findFirst();
  }

  public Optional<Speech> findSpeech(SpeechId id) {
    return speeches.stream().filter(speech -> speech.id().equals(id)).findFirst();
  }

  /// The waiting list: points of order first, then rejoinders, then those moved to the front by
  /// whoever presides, then by kind and by arrival; where the rules say so, those who have not yet
  /// spoken to the item come before a second round.
  public List<Speech> queue(@Nullable ItemId item, boolean newSpeakersFirst) {
    Comparator<Speech> byRank =
        Comparator.comparingInt(Speech::order).thenComparing(speech -> -speech.moved());
    Comparator<Speech> order =
        newSpeakersFirst
            ? byRank.thenComparing(
                speech -> speech.kind() == Kind.INTERVENTION && hasSpoken(speech, item))
            : byRank;
    return speeches.stream()
        .filter(s -> s.status() == Status.REQUESTED && Objects.equals(s.item(), item))
        .sorted(order)
        .toList();
  }

  /// The speech that a rejoinder may answer now: the one being held, or else the one held last.
  Optional<Speech> answerable(@Nullable ItemId item) {
    return speeches.stream()
        .filter(s -> Objects.equals(s.item(), item) && s.kind().answerable())
        .filter(s -> !s.spans().isEmpty())
        .max(Comparator.comparing(s -> s.spans().getFirst().from()));
  }

  private boolean hasSpoken(Speech request, @Nullable ItemId item) {
    return speeches.stream()
        .anyMatch(s ->
            s.kind() == Kind.INTERVENTION
                && !s.spans().isEmpty()
                && Objects.equals(s.item(), item)
                && Objects.equals(s.member(), request.member()));
  }

  Floor evolve(FloorEvent event, Instant at) {
    return switch (event) {
      case FloorRequested(var id, var item, var member, var kind, var answers, var note) ->
          add(
              new Speech(
                  id,
                  item,
                  member,
                  null,
                  kind,
                  answers,
                  note,
                  Status.REQUESTED,
                  at,
                  0,
                  List.of(),
                  0));
      case FloorGivenByHand(var id, var item, var member, var guest, var kind, var limit) ->
          add(
              new Speech(
                      id,
                      item,
                      member,
                      guest,
                      kind,
                      null,
                      null,
                      Status.REQUESTED,
                      at,
                      limit,
                      List.of(),
                      0)
                  .given(limit, at));
      case RequestWithdrawn(var id) -> change(id, s -> s.inStatus(Status.WITHDRAWN));
      case RequestRemoved(var id, var _) -> change(id, s -> s.inStatus(Status.REMOVED));
      case FloorGiven(var id, var limit) -> change(id, s -> s.given(limit, at));
      case SpeechPaused(var id) -> change(id, s -> s.stopped(Status.PAUSED, at));
      case SpeechContinued(var id) -> change(id, s -> s.continued(at));
      case SpeechEnded(var id) -> change(id, s -> s.stopped(Status.DONE, at));
      case RequestMoved(var id) -> {
        int front = speeches.stream().mapToInt(Speech::moved).max().orElse(0) + 1;
        yield change(id, s -> s.movedTo(front));
      }
      case TimeGranted(var item, var faction, var member, var seconds) ->
          new Floor(
              speeches, listClosed, Lists.with(grants, new Grant(item, faction, member, seconds)));
      case QuotaExceeded _ -> this;
      case SpeakersListClosed() -> new Floor(speeches, true, grants);
      case SpeakersListReopened() -> new Floor(speeches, false, grants);
    };
  }

  /// The requests that nobody will hear any more, when an item ends.
  Floor lapsed(@Nullable ItemId item) {
    return new Floor(
        Lists.changed(
            speeches,
            s -> s.status() == Status.REQUESTED && Objects.equals(s.item(), item),
            s -> s.inStatus(Status.LAPSED)),
        false,
        grants);
  }

  /// The requests of a member who left or is recused.
  Floor lapsed(@Nullable ItemId item, MemberId member) {
    return new Floor(
        Lists.changed(
            speeches,
            s ->
                s.status() == Status.REQUESTED
                    && member.equals(s.member())
                    && (item == null || item.equals(s.item())),
            s -> s.inStatus(Status.LAPSED)),
        listClosed,
        grants);
  }

  private Floor add(Speech speech) {
    return new Floor(Lists.with(speeches, speech), listClosed, grants);
  }

  private Floor change(SpeechId id, UnaryOperator<Speech> change) {
    return new Floor(
        Lists.changed(speeches, speech -> speech.id().equals(id), change), listClosed, grants);
  }
}
