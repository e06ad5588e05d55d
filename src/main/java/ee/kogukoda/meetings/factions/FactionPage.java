package ee.kogukoda.meetings.factions;

import ee.kogukoda.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A faction: who belongs to it, who did, and since when.
///
/// @param since when it was formed, and by which notice; when and why it ended
/// @param warning that it has become too small; null where it has not
/// @param manage address below which it is changed; null for whoever may not, and once it is over
public record FactionPage(
    Frame frame,
    String since,
    @Nullable String warning,
    List<Member> members,
    List<Stretch> history,
    @Nullable String manage) {

  /// @param leave address of the form by which the member leaves; null for whoever may not
  public record Member(
      String name, @Nullable String note, @Nullable String href, @Nullable String leave) {}

  /// A stretch of days.
  public record Stretch(String name, String what, String from, String to, String basis) {}
}
