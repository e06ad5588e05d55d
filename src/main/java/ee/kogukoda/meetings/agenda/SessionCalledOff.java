package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.util.UUID;

/// An announced session will not be held.
public record SessionCalledOff(
    UUID municipality, UUID session, UUID body, String slug, String reason, Instant at) {}
