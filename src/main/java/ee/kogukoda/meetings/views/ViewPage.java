package ee.kogukoda.meetings.views;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The form by which a committee's view of a draft is entered.
///
/// @param figures of the committee's vote, in words; null while there was none
public record ViewPage(
    Frame frame,
    Form form,
    String action,
    String back,
    String draft,
    @Nullable String figures,
    List<Choice> views) {
  static List<Choice> choices(Frame frame) {
    return Arrays.stream(View.values())
        .map(view -> view.name().toLowerCase(Locale.ROOT))
        .map(name -> new Choice(name, frame.say("meetings.views." + name)))
        .toList();
  }
}
