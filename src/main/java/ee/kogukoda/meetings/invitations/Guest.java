package ee.kogukoda.meetings.invitations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody invited who is no member: a presenter, an expert.
///
/// @param answer null while there is none
record Guest(
    UUID id,
    UUID session,
    String name,
    String email,
    @Nullable Answer answer,
    @Nullable String reason,
    @Nullable Instant answeredAt) {}
