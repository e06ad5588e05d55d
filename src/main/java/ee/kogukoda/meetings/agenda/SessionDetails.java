package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When, where and how a session is held.
///
/// @param streamAddress where the public follows it; null where there is no stream
public record SessionDetails(
    Notice.Kind kind,
    Notice.Form form,
    String title,
    Instant startsAt,
    String place,
    @Nullable String streamAddress) {

  /// The day of the session by the clock on the wall.
  public LocalDate day() {
    return startsAt.atZone(Formats.TALLINN).toLocalDate();
  }
}
