package ee.kogukoda.meetings.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When each item of a session begins by its estimates, and when the session ends. A time is known
/// as long as every item before it has an estimate.
///
/// @param end null where an item has none
public record Timetable(List<Row> rows, @Nullable Instant end) {
  public Timetable {
    rows = List.copyOf(rows);
  }

  /// @param at null where an item before has no estimate
  public record Row(UUID item, @Nullable Instant at) {}

  /// Of no use while nothing was estimated at all: then no row has a time.
  public static Timetable of(PlannedSession session) {
    boolean estimated = session.items().stream().anyMatch(item -> item.minutes() != null);
    Instant at = estimated ? session.details().startsAt() : null;
    var rows = new ArrayList<Row>();
    for (AgendaItem item : session.items()) {
      rows.add(new Row(item.id(), at));
      Integer minutes = item.minutes();
      at = at == null || minutes == null ? null : at.plus(Duration.ofMinutes(minutes));
    }
    return new Timetable(rows, at);
  }

  public Optional<Instant> findBeginning(UUID item) {
    return rows.stream()
        .filter(row -> row.item().equals(item))
        .findFirst()
        .flatMap(row -> Optional.ofNullable(row.at()));
  }

  /// How many minutes later than planned; none where it is in time.
  public static long late(Instant planned, Instant real) {
    return Math.max(0, Duration.between(planned, real).toMinutes());
  }
}
