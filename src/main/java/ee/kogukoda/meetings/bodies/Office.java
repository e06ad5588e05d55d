package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Role;
import java.util.UUID;

/// An office in a body and who holds it on the day asked for.
public record Office(UUID person, String name, Role role) {}
