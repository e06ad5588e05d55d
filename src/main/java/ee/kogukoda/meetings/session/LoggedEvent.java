package ee.kogukoda.meetings.session;

import java.time.Instant;
import java.util.UUID;

/// An event in its place in the session's log: when, by whom, by which command, and the two hashes
/// that tie it to the one before. The instant has milliseconds, as every database keeps them.
public record LoggedEvent(
    long seq,
    Instant at,
    Actor actor,
    UUID commandId,
    SessionEvent event,
    String prevHash,
    String hash) {}
