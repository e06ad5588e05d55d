package ee.kogukoda.meetings.publication;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of a municipality's sessions.
///
/// @param drafts what is being prepared, for those who may see it
/// @param words what was searched for; empty where nothing was
/// @param body address of the body whose sessions they are; empty for all
/// @param bodies all there are, each with its address
/// @param older address of the next part of the list, or null
public record SessionsPage(
    Frame frame,
    String base,
    boolean mayPrepare,
    List<SessionRow> drafts,
    List<SessionRow> upcoming,
    List<SessionRow> past,
    String words,
    String body,
    List<Link> bodies,
    @Nullable String older) {
  /// What the addresses of feeds end with.
  public String narrowed() {
    return body.isEmpty() ? "" : "?organ=" + body;
  }

  public boolean isSearch() {
    return !words.isEmpty();
  }

  public boolean isEmpty() {
    return upcoming.isEmpty() && past.isEmpty();
  }
}
