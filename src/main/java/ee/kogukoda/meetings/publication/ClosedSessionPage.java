package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.web.Frame;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What everybody sees of a session behind closed doors: that it is held, and which decisions it
/// made public. KOKS § 49 lg 8.
///
/// @param day "neljapäev, 26. november 2026"
public record ClosedSessionPage(
    Frame frame, SessionState state, String stateName, String day, List<Decision> decisions) {

  /// A decision that was made public, with what became of it.
  public record Decision(String title, String result) {}

  static ClosedSessionPage of(
      PlannedSession session, List<AgendaItem> open, Map<UUID, String> results, Frame frame) {
    return new ClosedSessionPage(
        frame,
        session.state(),
        SessionRow.stateName(session.state(), frame),
        frame.formats().weekday(session.day()) + ", " + frame.formats().longDate(session.day()),
        open.stream()
            .filter(item -> results.containsKey(item.id()))
            .map(item -> new Decision(item.title(), results.getOrDefault(item.id(), "")))
            .toList());
  }
}
