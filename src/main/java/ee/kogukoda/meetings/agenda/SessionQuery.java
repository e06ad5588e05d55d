package ee.kogukoda.meetings.agenda;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is asked of the list of past sessions.
///
/// @param words that a session's title or an item's title begins words with; empty for all
/// @param before sessions earlier than this moment, or at it and with an earlier slug
/// @param body whose sessions; null for those of all bodies
public record SessionQuery(String words, Instant before, String beforeSlug, @Nullable UUID body) {
  /// Of all bodies.
  public SessionQuery(String words, Instant before, String beforeSlug) {
    this(words, before, beforeSlug, null);
  }
}
