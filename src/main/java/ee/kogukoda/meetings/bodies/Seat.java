package ee.kogukoda.meetings.bodies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member with a mandate on the day asked for.
///
/// @param faction name of the member's faction; null for a member without one
/// @param leadsFaction whether the member chairs that faction
/// @param seniority 1 for the oldest member, who presides when nobody else can
public record Seat(
    UUID person, String name, @Nullable String faction, boolean leadsFaction, int seniority) {}
