package ee.kogukoda.meetings.people;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/// For how many months on end a member has stayed away from sessions. A month without sessions is
/// not counted and does not begin the count anew; one in which the member was present at any time,
/// also by an entry by hand, does. A month counts once it is over. KOKS § 19 lg 2 p 4.
public record AbsenceClock(int months) {
  /// After so many the mandate stops. KOKS § 19 lg 2 p 4.
  static final int LIMIT = 3;

  /// A session that the member was expected at.
  public record Sitting(LocalDate day, boolean present) {}

  /// From all sittings that the member was expected at, in any order.
  public static AbsenceClock of(List<Sitting> sittings, LocalDate today) {
    YearMonth now = YearMonth.from(today);
    var came = new TreeMap<YearMonth, Boolean>();
    for (Sitting sitting : sittings)
      if (!sitting.day().isAfter(today))
        came.merge(YearMonth.from(sitting.day()), sitting.present(), Boolean::logicalOr);
    if (came.getOrDefault(now, false)) return new AbsenceClock(0);
    int months = 0;
    for (boolean present : came.headMap(now, false).descendingMap().values()) {
      if (present) break;
      months++;
    }
    return new AbsenceClock(months);
  }

  /// The last day on which coming keeps the mandate, if every month to come has sessions; a day
  /// gone by where the limit is reached.
  LocalDate lastChance(LocalDate today) {
    return YearMonth.from(today).plusMonths(LIMIT - months - 1L).atEndOfMonth();
  }

  /// Whether somebody should be told: after one month and after two.
  boolean warns() {
    return months > 0;
  }

  /// Whether the mandate stops.
  public boolean isReached() {
    return months >= LIMIT;
  }
}
