package ee.kogukoda.meetings.walls;

import ee.kogukoda.meetings.screens.Show;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A screen, waiting with a code or paired with a session.
///
/// @param code what it shows while it waits; null once it is paired
/// @param session which it follows; null while it waits
/// @param version grows whenever it is told something, so that its page notices
/// @param seenAt when its page was last heard of, to some twenty seconds
record Wall(
    UUID id,
    @Nullable String code,
    @Nullable String name,
    @Nullable UUID session,
    @Nullable Show show,
    long version,
    Instant seenAt) {}
