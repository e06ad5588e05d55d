package ee.kogukoda.meetings.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The day of the month on which regular sessions are held, for example the last Thursday, and the
/// months without one. Settled by the municipality's own rules of procedure.
///
/// @param place 1 to 4, or 5 for the last one of a month
public record RegularDay(int place, DayOfWeek weekday, Set<Month> without) {
  static final String NONE = "ei ole määratud";
  static final String NO_BREAK = "ei ole";
  private static final List<String> PLACES =
      List.of("esimene", "teine", "kolmas", "neljas", "viimane");
  private static final List<String> WEEKDAYS =
      List.of("esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede");

  public RegularDay {
    without = Set.copyOf(without);
  }

  static List<String> all() {
    var all = new ArrayList<>(List.of(NONE));
    for (String place : PLACES) for (String weekday : WEEKDAYS) all.add(place + " " + weekday);
    return List.copyOf(all);
  }

  static List<String> breaks() {
    return List.of(NO_BREAK, "juuli", "juuli ja august");
  }

  /// As the rules of procedure keep it; empty where they say nothing.
  public static Optional<RegularDay> of(String value, String without) {
    String[] words = value.split(" ");
    if (words.length != 2) return Optional.empty();
    int place = PLACES.indexOf(words[0]) + 1;
    int weekday = WEEKDAYS.indexOf(words[1]) + 1;
    if (place == 0 || weekday == 0) return Optional.empty();
    Set<Month> months =
        switch (without) {
          case "juuli" -> Set.of(Month.JULY);
          case "juuli ja august" -> Set.of(Month.JULY, Month.AUGUST);
          default -> Set.of();
        };
    return Optional.of(new RegularDay(place, DayOfWeek.of(weekday), months));
  }

  /// The first such day from a day on that is no day off; a month whose day is one is passed over.
  public LocalDate nextFrom(LocalDate day, Predicate<LocalDate> dayOff) {
    LocalDate month = day.withDayOfMonth(1);
    while (true) {
      LocalDate found = in(month);
      if (!found.isBefore(day) && !without.contains(found.getMonth()) && !dayOff.test(found))
        return found;
      month = month.plusMonths(1);
    }
  }

  private LocalDate in(LocalDate month) {
    return month.with(
        place == PLACES.size()
            ? TemporalAdjusters.lastInMonth(weekday)
            : TemporalAdjusters.dayOfWeekInMonth(place, weekday));
  }
}
