package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.bodies.Body;
import java.time.LocalDate;

/// The address of a session: the day, and which body meets where it is not the council.
final class SessionSlug {
  private SessionSlug() {}

  /// `2026-11-26`, `2026-11-26-valitsus`, `2026-11-26-haridus-ja-kultuurikomisjon`.
  static String of(LocalDate day, Body body) {
    return switch (body.kind()) {
      case COUNCIL -> day.toString();
      case GOVERNMENT -> day + "-valitsus";
      case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE, BOARD -> day + "-" + body.slug();
    };
  }
}
