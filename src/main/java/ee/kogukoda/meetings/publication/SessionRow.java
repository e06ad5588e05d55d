package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.web.Frame;
import java.util.Locale;

/// A session in a list, as it is read.
///
/// @param when "26.11.2026 18.00"
/// @param state in words
/// @param items how many items, in words; empty where the session is closed
/// @param body whose session it is
public record SessionRow(
    String href,
    String title,
    String iso,
    String when,
    String place,
    SessionState state,
    String stateName,
    String items,
    String body,
    boolean closed) {
  static SessionRow of(SessionLine line, String base, Frame frame) {
    return new SessionRow(
        base + "/" + line.slug(),
        line.title(),
        frame.formats().iso(line.startsAt()),
        frame.formats().dateTime(line.startsAt()),
        line.place(),
        line.state(),
        stateName(line.state(), frame),
        line.closed() ? "" : frame.say("meetings.list.items", line.items()),
        line.bodyName(),
        line.closed());
  }

  static String stateName(SessionState state, Frame frame) {
    return frame.say("meetings.state." + state.name().toLowerCase(Locale.ROOT));
  }
}
