package ee.kogukoda.meetings.invitations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer that was given.
///
/// @param reason why not; read by chair and secretary alone
record Given(UUID person, Answer answer, @Nullable String reason, Instant at) {}
