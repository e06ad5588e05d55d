package ee.kogukoda.meetings.session;

import org.jspecify.annotations.Nullable;

/// Asked about who speaks.
public sealed interface FloorCommand extends SessionCommand {
  /// A member asks for the floor. A rejoinder names the speech it answers; a point of order its
  /// category, in the note.
  record RequestFloor(
      SpeechId speech,
      MemberId member,
      Speech.Kind kind,
      @Nullable SpeechId answers,
      @Nullable String note)
      implements FloorCommand {}

  record WithdrawRequest(SpeechId speech) implements FloorCommand {}

  record RemoveRequest(SpeechId speech, String reason) implements FloorCommand {}

  /// Whoever presides lets somebody speak next, before all but points of order and rejoinders.
  record MoveToFront(SpeechId speech) implements FloorCommand {}

  /// More speaking time on this item for the speaker's faction, or for a speaker without one.
  record GrantTime(SpeechId speech, int seconds) implements FloorCommand {}

  record GiveFloor(SpeechId speech) implements FloorCommand {}

  /// Gives the floor by hand, to a member or to a guest by name.
  record GiveFloorTo(
      SpeechId speech, @Nullable MemberId member, @Nullable String guest, Speech.Kind kind)
      implements FloorCommand {}

  record PauseSpeech(SpeechId speech) implements FloorCommand {}

  record ContinueSpeech(SpeechId speech) implements FloorCommand {}

  record EndSpeech(SpeechId speech) implements FloorCommand {}

  record CloseSpeakersList() implements FloorCommand {}

  record ReopenSpeakersList() implements FloorCommand {}
}
