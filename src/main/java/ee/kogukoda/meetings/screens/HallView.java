package ee.kogukoda.meetings.screens;

import ee.kogukoda.meetings.session.SessionPhase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on the wall of the hall at this moment.
///
/// @param over a line above: which item, who presents
/// @param title what is before the hall
/// @param code shown only on the screen in the hall; null elsewhere
/// @param presence who is present by the formula; empty before the opening and after the end
/// @param vote the vote to look at, or null
/// @param speaker who has the floor, or null
/// @param lead one large sentence, where there is neither vote nor speaker
/// @param lines a list below it: the agenda, those who wait, the decisions
/// @param members who is here, while members register; empty later
/// @param seats where members sit, on a screen that shows it; null elsewhere
public record HallView(
    SessionPhase phase,
    String over,
    String title,
    @Nullable String code,
    String presence,
    @Nullable ScreenVote vote,
    @Nullable ScreenSpeaker speaker,
    String lead,
    List<String> lines,
    List<HallMember> members,
    @Nullable HallSeats seats) {

  HallView(
      SessionPhase phase,
      String over,
      String title,
      @Nullable String code,
      String presence,
      @Nullable ScreenVote vote,
      @Nullable ScreenSpeaker speaker,
      String lead,
      List<String> lines,
      List<HallMember> members) {
    this(phase, over, title, code, presence, vote, speaker, lead, lines, members, null);
  }

  /// The same with the seats in the place of anything else.
  HallView onSeats(HallSeats seats) {
    return new HallView(
        phase, over, title, code, presence, null, null, "", List.of(), List.of(), seats);
  }

  /// A member while the hall fills.
  ///
  /// @param remote whether the member takes part from elsewhere
  public record HallMember(String name, boolean present, boolean remote) {}

  /// The size in which so many names fit, as hall.css knows it.
  public String size() {
    if (members.size() > 40) return "huge";
    return members.size() > 20 ? "large" : "medium";
  }
}
