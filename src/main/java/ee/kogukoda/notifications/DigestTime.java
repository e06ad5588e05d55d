package ee.kogukoda.notifications;

import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/// When a letter may leave.
final class DigestTime {
  /// In the morning, before most offices open.
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private DigestTime() {}

  static Instant sendAfter(Delivery delivery, Instant written) {
    if (delivery != Delivery.DAILY) return written;
    ZonedDateTime here = written.atZone(Formats.TALLINN);
    ZonedDateTime morning = here.toLocalDate().atTime(MORNING).atZone(Formats.TALLINN);
    return (here.isBefore(morning) ? morning : nextDay(morning)).toInstant();
  }

  private static ZonedDateTime nextDay(ZonedDateTime morning) {
    return morning.toLocalDate().plusDays(1).atTime(MORNING).atZone(Formats.TALLINN);
  }
}
