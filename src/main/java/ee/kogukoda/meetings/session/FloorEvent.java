package ee.kogukoda.meetings.session;

import org.jspecify.annotations.Nullable;

/// What happened on the floor. The item is absent while the agenda itself is debated.
public sealed interface FloorEvent extends SessionEvent {
  record FloorRequested(
      SpeechId speech,
      @Nullable ItemId item,
      MemberId member,
      Speech.Kind kind,
      @Nullable SpeechId answers,
      @Nullable String note)
      implements FloorEvent {}

  record RequestWithdrawn(SpeechId speech) implements FloorEvent {}

  record RequestRemoved(SpeechId speech, String reason) implements FloorEvent {}

  record RequestMoved(SpeechId speech) implements FloorEvent {}

  /// Either the faction or the member is there.
  record TimeGranted(
      @Nullable ItemId item, @Nullable String faction, @Nullable MemberId member, int seconds)
      implements FloorEvent {}

  /// With this speech more was spoken on the item than there was time for, by so much in all.
  record QuotaExceeded(SpeechId speech, int seconds) implements FloorEvent {}

  record FloorGiven(SpeechId speech, int limitSeconds) implements FloorEvent {}

  record FloorGivenByHand(
      SpeechId speech,
      @Nullable ItemId item,
      @Nullable MemberId member,
      @Nullable String guest,
      Speech.Kind kind,
      int limitSeconds)
      implements FloorEvent {}

  record SpeechPaused(SpeechId speech) implements FloorEvent {}

  record SpeechContinued(SpeechId speech) implements FloorEvent {}

  record SpeechEnded(SpeechId speech) implements FloorEvent {}

  record SpeakersListClosed() implements FloorEvent {}

  record SpeakersListReopened() implements FloorEvent {}
}
