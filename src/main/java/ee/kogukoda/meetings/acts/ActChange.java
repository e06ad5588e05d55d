package ee.kogukoda.meetings.acts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act changes or repeals another.
///
/// @param act the changed one
/// @param by the changing one
/// @param text the consolidated text from that day on, or null
record ActChange(UUID act, UUID by, Kind kind, LocalDate fromDay, @Nullable String text) {

  /// What the later act does to the earlier one.
  enum Kind {
    AMENDS,
    REPEALS
  }
}
