package ee.kogukoda.meetings.drafts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A text of a draft as it was at one moment; it never changes.
record DraftVersion(
    int number,
    String text,
    @Nullable String memorandum,
    String sha256,
    Instant writtenAt,
    String writtenBy) {}
