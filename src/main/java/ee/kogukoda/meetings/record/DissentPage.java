package ee.kogukoda.meetings.record;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A member's dissenting opinions of one session.
///
/// @param until the last day for them, in words; null while the session lasts
/// @param open whether one can be written or withdrawn now
/// @param items what they can be about
/// @param action where the form goes
public record DissentPage(
    Frame frame,
    Form form,
    List<Row> mine,
    List<Choice> items,
    @Nullable String until,
    boolean open,
    String action,
    String minutes) {
  /// An opinion that has been written.
  ///
  /// @param withdraw where it is withdrawn
  public record Row(String about, String text, String when, String withdraw) {
    public List<String> paragraphs() {
      return List.of(text.split("\\R\\s*\\R"));
    }
  }
}
