package ee.kogukoda.meetings.live;

import java.util.UUID;

/// A session by its identity, and the body that holds it.
public record SessionRef(UUID id, UUID body) {}
