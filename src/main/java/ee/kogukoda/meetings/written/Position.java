package ee.kogukoda.meetings.written;

import ee.kogukoda.meetings.session.Vote;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a member has answered on an item so far.
///
/// @param choice null where the member declared a restriction on acts. KOKS § 17 lg 5
record Position(UUID item, UUID person, Vote.@Nullable Choice choice, Instant givenAt) {}
