package ee.kogukoda.meetings.written;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import java.time.Duration;
import java.time.Instant;

/// The time in which members answer, from its beginning until its deadline.
record Window(Instant from, Instant until, SessionState state) {
  /// Where the time between now and the deadline stands.
  enum Stage {
    PREPARED,
    COMING,
    OPEN,
    /// Over, and not yet counted.
    OVER,
    COUNTED,
    CANCELLED
  }

  static Window of(PlannedSession session) {
    Instant from = session.details().startsAt();
    Instant end = session.details().endsAt();
    return new Window(from, end == null ? from : end, session.state());
  }

  /// The deadline itself no longer belongs to it.
  Stage at(Instant now) {
    return switch (state) {
      case DRAFT -> Stage.PREPARED;
      case CANCELLED -> Stage.CANCELLED;
      case OPEN, CLOSED -> Stage.COUNTED;
      case ANNOUNCED -> {
        if (now.isBefore(from)) yield Stage.COMING;
        yield now.isBefore(until) ? Stage.OPEN : Stage.OVER;
      }
    };
  }

  /// What is left from now on; nothing when it is over.
  Duration left(Instant now) {
    Duration left = Duration.between(now, until);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
