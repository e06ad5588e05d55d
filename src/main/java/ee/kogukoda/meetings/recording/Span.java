package ee.kogukoda.meetings.recording;

import java.time.Instant;

/// A stretch of time, its end left out.
record Span(Instant from, Instant to) {
  boolean touches(Span other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }
}
