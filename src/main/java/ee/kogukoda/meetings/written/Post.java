package ee.kogukoda.meetings.written;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something said in writing on an item, for all who may read it.
///
/// @param answers the question that this answers; null for all else
record Post(
    UUID id,
    UUID item,
    UUID person,
    String name,
    Kind kind,
    @Nullable UUID answers,
    String text,
    Instant writtenAt) {
  /// What a post is.
  enum Kind {
    QUESTION,
    ANSWER,
    STATEMENT,
    DISSENT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
