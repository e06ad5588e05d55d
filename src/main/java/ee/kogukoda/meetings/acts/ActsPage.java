package ee.kogukoda.meetings.acts;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The register of acts as a list.
///
/// @param csv address of the same list as a table
/// @param more address of the next part of the list, or null
public record ActsPage(
    Frame frame,
    String base,
    Asked asked,
    List<Choice> bodies,
    List<Choice> kinds,
    List<Choice> years,
    List<Choice> states,
    List<Choice> orders,
    List<Row> rows,
    String csv,
    @Nullable String more) {

  /// What is asked for, as it stands in the address.
  public record Asked(
      String words, String body, String kind, String year, String state, String order) {
    public boolean isAny() {
      return !(words + body + kind + year + state).isEmpty();
    }
  }

  /// An act in the list.
  public record Row(
      String href, String title, String name, String body, String adopted, List<Tag> tags) {}

  /// A state in words and its look.
  public record Tag(String name, String look) {
    static Tag of(ActState state, Frame frame) {
      String look =
          switch (state) {
            case ADOPTED, NUMBERED, SIGNED -> "accent";
            case IN_FORCE -> "good";
            case REPEALED, FALLEN -> "";
          };
      return new Tag(frame.say(state.key()), look);
    }
  }
}
