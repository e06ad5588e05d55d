package ee.kogukoda.meetings.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dissenting opinion that has not been withdrawn.
///
/// @param item as the session's log names it; null where it is about the session
record Opinion(UUID id, @Nullable UUID item, UUID person, String text, Instant writtenAt) {}
