package ee.kogukoda.meetings.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// Until when the first session of a new council is held after the results of the election became
/// known; convened by the chair of the municipal election committee. KOKS § 43, TsÜS § 135-136.
///
/// @param fromNextDay whether the day of the results itself is not counted
public record FirstSession(int days, boolean fromNextDay) {
  static final String NEXT_DAY = "järgmisest päevast";
  static final String SAME_DAY = "samast päevast";

  /// The last day on which the session is in time.
  ///
  /// @param workingDayFrom the day itself, or the next working day after a day off
  public LocalDate latestDay(LocalDate results, UnaryOperator<LocalDate> workingDayFrom) {
    return workingDayFrom.apply(results.plusDays(fromNextDay ? days : days - 1));
  }

  static List<String> counts() {
    return List.of(NEXT_DAY, SAME_DAY);
  }
}
