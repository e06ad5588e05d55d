package ee.kogukoda.meetings.views;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft that stands under an item of a committee's meeting.
///
/// @param year of the draft's number
/// @param view what the committee said; null before
public record Referral(
    UUID item, int year, int number, String title, @Nullable View view, @Nullable String remarks) {
  /// The draft's address below the municipality's.
  public String draftSlug() {
    return year + "-" + number;
  }
}
