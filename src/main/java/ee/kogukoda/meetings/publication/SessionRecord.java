package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Extension point: what the live session and its minutes add to a session's public page.
public interface SessionRecord {
  /// Ways on: following it live, the minutes, the signed container. Empty where there is nothing.
  List<Link> links(PlannedSession session, Words words);

  /// What became of the items, by the item's id, each in one sentence.
  Map<UUID, String> results(PlannedSession session, Words words);

  /// What belongs to one item: what was promised at it, and ways to add to it for those who may.
  default List<Link> itemLinks(PlannedSession session, AgendaItem item, Words words) {
    return List.of();
  }

  /// Whether the session's video must not be shown now, since an item is closed to the public.
  default boolean withholdsVideo(PlannedSession session) {
    return false;
  }
}
