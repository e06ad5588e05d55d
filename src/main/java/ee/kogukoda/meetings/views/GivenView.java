package ee.kogukoda.meetings.views;

import ee.kogukoda.web.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A committee's view of a draft, with the figures of its vote.
///
/// @param body name of the committee
/// @param remarks which changes, or why not; null where nothing was said
public record GivenView(
    String body, View view, int inFavour, int against, int abstained, @Nullable String remarks) {

  /// "Haridus- ja kultuurikomisjon: toetab (6 poolt, 1 vastu, 0 erapooletut)".
  public String say(Words words) {
    String line =
        words.say(
            "meetings.views.line",
            body,
            words.say("meetings.views." + view.name().toLowerCase(Locale.ROOT)),
            inFavour,
            against,
            abstained);
    return remarks == null ? line : line + " " + remarks;
  }

  /// "Haridus- ja kultuurikomisjon toetab (6 poolt, 1 vastu)."
  public String inMinutes() {
    String neutral = abstained == 0 ? "" : ", %d erapooletut".formatted(abstained);
    String line =
        "%s %s (%d poolt, %d vastu%s)."
            .formatted(body, view.inMinutes(), inFavour, against, neutral);
    return remarks == null ? line : line + " " + remarks;
  }
}
