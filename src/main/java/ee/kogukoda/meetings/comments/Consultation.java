package ee.kogukoda.meetings.comments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question to everybody about a draft.
///
/// @param opens the first day on which comments are taken
/// @param closes the last one
/// @param summary what the office made of all comments; null before
record Consultation(
    UUID id,
    UUID draft,
    int year,
    int number,
    String title,
    String question,
    LocalDate opens,
    LocalDate closes,
    @Nullable String summary,
    @Nullable Instant summarisedAt,
    @Nullable String summarisedBy) {

  /// Where a consultation stands; it closes by itself when its last day is over.
  enum State {
    COMING,
    OPEN,
    OVER,
    SUMMARISED
  }

  State on(LocalDate today) {
    if (summary != null) return State.SUMMARISED;
    if (today.isBefore(opens)) return State.COMING;
    return today.isAfter(closes) ? State.OVER : State.OPEN;
  }

  /// Below the municipality's own address.
  String path() {
    return "/eelnoud/" + year + "-" + number + "/kaasamine";
  }
}
