package ee.kogukoda.meetings.drafts;

import org.jspecify.annotations.Nullable;

/// What somebody writes about a draft.
record DraftWords(
    DraftKind kind,
    String title,
    String initiator,
    @Nullable String lead,
    DraftText text,
    @Nullable String memorandum) {}
