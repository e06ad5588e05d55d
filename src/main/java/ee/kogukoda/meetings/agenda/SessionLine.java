package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.util.UUID;

/// A session in a list.
public record SessionLine(
    UUID id,
    String slug,
    String title,
    Instant startsAt,
    String place,
    SessionState state,
    int items,
    Instant changedAt) {}
