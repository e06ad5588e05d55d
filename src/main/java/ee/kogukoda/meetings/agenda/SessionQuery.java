package ee.kogukoda.meetings.agenda;

import java.time.Instant;

/// What is asked of the list of past sessions.
///
/// @param words that a session's title or an item's title begins words with; empty for all
/// @param before sessions earlier than this moment, or at it and with an earlier slug
public record SessionQuery(String words, Instant before, String beforeSlug) {}
