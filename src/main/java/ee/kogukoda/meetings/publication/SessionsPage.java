package ee.kogukoda.meetings.publication;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of a municipality's sessions.
///
/// @param drafts what is being prepared, for those who may see it
/// @param words what was searched for; empty where nothing was
/// @param older address of the next part of the list, or null
public record SessionsPage(
    Frame frame,
    String base,
    boolean mayPrepare,
    List<SessionRow> drafts,
    List<SessionRow> upcoming,
    List<SessionRow> past,
    String words,
    @Nullable String older) {
  public boolean isSearch() {
    return !words.isEmpty();
  }

  public boolean isEmpty() {
    return upcoming.isEmpty() && past.isEmpty();
  }
}
