package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.law.Quorum;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Attendance.Mode;
import ee.kogukoda.meetings.session.Session;

/// How many are there, how many are needed, and the sentence that says so with its formula.
public record Presence(
    int present, int base, int needed, boolean met, long remote, String sentence) {
  public static Presence of(Session session, Saying saying) {
    Quorum quorum = session.quorum(session.currentItem());
    long remote =
        session.attendance().intervals().stream()
            .filter(Interval::lasting)
            .filter(interval -> interval.mode() == Mode.REMOTE)
            .count();
    return new Presence(
        quorum.present(),
        quorum.base(),
        quorum.needed(),
        quorum.met(),
        remote,
        saying.quorum(quorum));
  }
}
