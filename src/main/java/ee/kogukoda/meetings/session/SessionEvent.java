package ee.kogukoda.meetings.session;

/// Everything that can have happened in a session. When and by whom is kept beside it, in
/// `LoggedEvent`.
public sealed interface SessionEvent
    permits ConductEvent, AttendanceEvent, ItemEvent, FloorEvent, VoteEvent {}
