package ee.kogukoda.meetings.live;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.live.LiveMessage;
import java.util.List;
import java.util.UUID;

/// Extension point: a screen that follows a live session, rendered once for all who read it in the
/// same language. Its stream is `…/istungid/{date}/voog?kes={audience}`.
public interface ScreenRenderer {
  /// The name of those who see the same, for example `ekraan`.
  String audience();

  /// Refuses the visitor who may not follow this screen; by default everybody may.
  default void admit(PlannedSession session) {}

  /// Whether it shows what is said and done while an item is closed to the public; by default it
  /// does not, and is given the history without that. KOKS § 44 lg 4.
  default boolean inside() {
    return false;
  }

  /// The parts of the screen as they stand now; runs in the municipality's scope, outside of any
  /// request.
  List<LiveMessage> render(UUID session, SessionHistory history, Words words);
}
