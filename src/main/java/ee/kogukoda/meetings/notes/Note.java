package ee.kogukoda.meetings.notes;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person has noted on an item.
///
/// @param mark null where there is none
/// @param text may be empty
record Note(UUID item, @Nullable Mark mark, String text) {
  /// What the item asks of the one who marks it.
  enum Mark {
    IMPORTANT,
    ASK,
    SPEAK,
    CHECK;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isEmpty() {
    return mark == null && text.isEmpty();
  }
}
