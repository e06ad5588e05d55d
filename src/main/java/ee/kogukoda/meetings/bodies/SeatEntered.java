package ee.kogukoda.meetings.bodies;

import java.util.UUID;

/// Somebody has come into a body; told in the same transaction.
public record SeatEntered(UUID body, UUID person) {}
