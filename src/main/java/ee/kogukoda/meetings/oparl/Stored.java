package ee.kogukoda.meetings.oparl;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An object as it is kept, ready to be sent.
///
/// @param organization whose list it stands in besides the municipality's
/// @param content in full, or what is left of it
/// @param hash of the content without its own moments
record Stored(
    Kind kind,
    UUID id,
    @Nullable UUID organization,
    String content,
    String hash,
    Instant created,
    Instant modified,
    boolean deleted) {}
