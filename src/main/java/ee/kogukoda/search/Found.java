package ee.kogukoda.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a question has found.
///
/// @param hits one page of them, the best first
/// @param total how many there are; no more than [FoundStore#MOST] are looked at
/// @param similar whether nothing had the words themselves, so that these only resemble them
record Found(List<Hit> hits, int total, boolean similar) {
  static final Found NOTHING = new Found(List.of(), 0, false);

  Found {
    hits = List.copyOf(hits);
  }

  /// One entry that answers.
  record Hit(
      String kind,
      @Nullable UUID municipality,
      String title,
      String text,
      String href,
      @Nullable LocalDate day,
      int total) {}
}
