package ee.kogukoda.meetings.publication;

import ee.kogukoda.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Extension point: what else readers of the sessions' feed are told, of the municipality in scope.
public interface SessionNews {
  /// @param id one and the same for one piece of news, whatever else changes
  /// @param session told of only where everybody may know of the session
  /// @param path below the list of sessions, as "2026-11-26/protokoll"
  record Entry(UUID id, UUID session, String path, String title, String text, Instant at) {}

  /// The latest, no more than a feed can bear.
  List<Entry> latest(Words words);
}
