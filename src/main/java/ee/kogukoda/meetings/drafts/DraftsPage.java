package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of drafts.
///
/// @param words what was searched for; empty where nothing was
/// @param kind the kind asked for; empty for all
/// @param state the state asked for; empty for all
/// @param older address of the next part of the list, or null
public record DraftsPage(
    Frame frame,
    String base,
    boolean mayWrite,
    List<Row> rows,
    String words,
    String kind,
    String state,
    List<Choice> kinds,
    List<Choice> states,
    @Nullable String older) {
  public boolean isFiltered() {
    return !words.isEmpty() || !kind.isEmpty() || !state.isEmpty();
  }

  /// A draft in the list.
  public record Row(
      String href,
      String number,
      String title,
      String kind,
      String by,
      Tag state,
      String changed) {}

  /// A state in words and its look.
  public record Tag(String name, String look) {
    static Tag of(DraftState state, Frame frame) {
      String look =
          switch (state) {
            case DRAFTED, WITHDRAWN -> "";
            case PUBLISHED, SUBMITTED, ON_AGENDA -> "accent";
            case SECOND_READING -> "warn";
            case ADOPTED -> "good";
            case REJECTED -> "bad";
          };
      return new Tag(frame.say("meetings.draft.state." + DraftPlace.lower(state)), look);
    }
  }
}
