package ee.kogukoda.meetings.followup;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of matters of one kind.
///
/// @param about what such a matter is, in a sentence
/// @param file how a new one is called, or null for those who may not file
/// @param words what was searched for; empty where nothing was
/// @param state the state asked for; empty for all
/// @param csv address of the whole list as a file
/// @param older address of the next part of the list, or null
public record MattersPage(
    Frame frame,
    String base,
    List<Link> tabs,
    String about,
    @Nullable String file,
    List<Row> rows,
    String words,
    String state,
    List<Choice> states,
    String csv,
    @Nullable String older) {
  public boolean isFiltered() {
    return !words.isEmpty() || !state.isEmpty();
  }

  /// A matter in the list.
  public record Row(
      String href, String number, String title, String addressee, String when, Tag state) {}

  /// A state in words and its look.
  public record Tag(String name, String look) {}
}
