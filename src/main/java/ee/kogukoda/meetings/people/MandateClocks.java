package ee.kogukoda.meetings.people;

import ee.kogukoda.estonia.Term;
import ee.kogukoda.estonia.WorkingCalendar;
import java.time.LocalDate;

/// The working days that run when a mandate begins or ends; how many is a rule of procedure, since
/// nobody has confirmed them. Counted by TsÜS § 135-136: from the day after, to a working day.
public final class MandateClocks {
  private MandateClocks() {}

  /// The last day on which the election committee names who fills a seat. KOKS § 20.
  ///
  /// @param free the first day without the member
  public static LocalDate alternateNamedBy(LocalDate free, int workingDays) {
    return Term.ofWorkingDays(workingDays)
        .lastDayAfter(free.minusDays(1), WorkingCalendar.estonia());
  }

  /// The last day on which a member with an incompatible office tells whether the seat is taken.
  /// KOVVS.
  public static LocalDate officeChosenBy(LocalDate registered, int workingDays) {
    return Term.ofWorkingDays(workingDays).lastDayAfter(registered, WorkingCalendar.estonia());
  }
}
