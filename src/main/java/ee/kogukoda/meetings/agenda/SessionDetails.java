package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.web.Formats;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When, where and how a session is held.
///
/// @param streamAddress where the public follows it; null where there is no stream
/// @param endsAt until when members answer in writing; null where they come together
public record SessionDetails(
    Notice.Kind kind,
    Notice.Form form,
    String title,
    Instant startsAt,
    String place,
    @Nullable String streamAddress,
    @Nullable Instant endsAt) {
  /// Of a session whose members come together.
  public SessionDetails(
      Notice.Kind kind,
      Notice.Form form,
      String title,
      Instant startsAt,
      String place,
      @Nullable String streamAddress) {
    this(kind, form, title, startsAt, place, streamAddress, null);
  }

  public boolean isWritten() {
    return form == Notice.Form.WRITTEN;
  }

  /// The day of the session by the clock on the wall.
  public LocalDate day() {
    return startsAt.atZone(Formats.TALLINN).toLocalDate();
  }
}
