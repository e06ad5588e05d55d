package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.session.Attendance.Gap;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.AttendanceCommand.RegisterByHand;
import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.util.List;

/// Members whose connection is lost, each with the way to confirm by voice that they are there.
///
/// @param urgent whether a vote is open, in which the chair may want to wait for them
public record LostMembers(boolean urgent, List<Lost> members) {
  /// @param text who, and since when
  public record Lost(String text, Act confirm) {}

  static LostMembers of(Room room, Saying saying, Instant now) {
    return new LostMembers(
        room.session().voting().open().isPresent(),
        room.session().attendance().gaps().stream()
            .filter(Gap::lasting)
            .filter(gap -> room.presides())
            .map(gap -> lost(gap, room, saying, now))
            .toList());
  }

  private static Lost lost(Gap gap, Room room, Saying saying, Instant now) {
    Mode mode = gap.before().mode();
    return new Lost(
        saying
            .words()
            .say(
                "meetings.gap.line",
                saying.name(gap.member()),
                Formats.in(saying.words().language()).time(gap.from())),
        room.act(
                "/liikmed/kohalolek",
                saying.words().say("meetings.gap.confirm"),
                new RegisterByHand(gap.member(), mode, "…"),
                saying,
                now)
            .sending("liige", gap.member().toString())
            .sending("viis", mode == Mode.REMOTE ? "kaugelt" : "saalis")
            .asking(Act.Asks.REASON));
  }
}
