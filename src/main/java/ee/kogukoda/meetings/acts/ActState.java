package ee.kogukoda.meetings.acts;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How far an act has come; it follows from the days that were entered, so that nobody has to set
/// it on the morning it changes.
enum ActState {
  ADOPTED,
  NUMBERED,
  SIGNED,
  IN_FORCE,
  REPEALED,
  /// The session opened the item again after the act was adopted; its number stays used.
  FALLEN;

  String key() {
    return "meetings.acts.state." + name().toLowerCase(Locale.ROOT);
  }

  static ActState on(LocalDate today, Act act) {
    if (!act.stands()) return FALLEN;
    if (act.number() == null) return ADOPTED;
    if (act.signedOn() == null) return NUMBERED;
    if (reached(act.repealedOn(), today)) return REPEALED;
    return reached(act.inForceOn(), today) ? IN_FORCE : SIGNED;
  }

  private static boolean reached(@Nullable LocalDate day, LocalDate today) {
    return day != null && !day.isAfter(today);
  }
}
