package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.util.UUID;

/// A session in a list.
///
/// @param closed whether nobody outside of the body sees more than this
/// @param items how many are on its agenda; 0 where it is closed
public record SessionLine(
    UUID id,
    UUID body,
    String bodyName,
    boolean closed,
    String slug,
    String title,
    Instant startsAt,
    String place,
    SessionState state,
    int items,
    Instant changedAt) {}
