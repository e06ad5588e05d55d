package ee.kogukoda.meetings.comments;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of consultations.
///
/// @param words that were looked for; empty for all
/// @param onlyOpen whether those that are over are left out
/// @param next address of the rest, or null
public record ConsultationsPage(
    Frame frame,
    String base,
    String words,
    boolean onlyOpen,
    List<Row> rows,
    @Nullable String next) {
  public boolean isFiltered() {
    return onlyOpen || !words.isEmpty();
  }

  /// @param days from when until when, in words
  public record Row(String href, String title, String days, Tag state) {}

  /// A state in words and its look.
  public record Tag(String name, String look) {}
}
