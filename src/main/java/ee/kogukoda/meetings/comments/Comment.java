package ee.kogukoda.meetings.comments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said of a draft.
///
/// @param name of whoever wrote it, as it was then
/// @param named whether everybody may know the name
/// @param organisation on whose behalf, or null
/// @param hiddenReason why only the office reads it; null for those that stand
record Comment(
    UUID id,
    UUID person,
    String name,
    boolean named,
    @Nullable String organisation,
    String text,
    Instant writtenAt,
    @Nullable String hiddenReason,
    @Nullable String answer,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy) {
  boolean isHidden() {
    return hiddenReason != null;
  }

  /// The name as everybody reads it.
  ///
  /// @param withheld what stands in the place of one that is not shown
  String shownName(String withheld) {
    return named ? name : withheld;
  }
}
