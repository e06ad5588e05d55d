package ee.kogukoda.meetings.session;

/// Everything that can be asked of a session.
public sealed interface SessionCommand
    permits ConductCommand, AttendanceCommand, ItemCommand, FloorCommand, VoteCommand {}
