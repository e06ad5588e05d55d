package ee.kogukoda.meetings.people;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has stayed away from a body's sessions for how long, and which seats wait for an alternate.
@Service
@Transactional(readOnly = true)
public class Absences {
  private static final int YEARS_BACK = 2;

  private final AbsenceStore store;
  private final Bodies bodies;
  private final Clock clock;

  Absences(AbsenceStore store, Bodies bodies, Clock clock) {
    this.store = store;
    this.bodies = bodies;
    this.clock = clock;
  }

  /// A member who has stayed away.
  record Absent(UUID person, String name, AbsenceClock clock) {}

  /// A seat to be filled, and by when the alternate is to be named.
  ///
  /// @param free the first day without the member
  public record Waiting(UUID seat, String name, LocalDate free, LocalDate due) {}

  /// Those who have to be warned, or whose mandate stops.
  List<Absent> listAbsent(Body body) {
    LocalDate today = today();
    Map<UUID, String> names = new LinkedHashMap<>();
    Map<UUID, List<AbsenceClock.Sitting>> sittings = new LinkedHashMap<>();
    for (var one : store.listAttended(body.id(), today.minusYears(YEARS_BACK), today)) {
      names.put(one.person(), one.name());
      sittings
          .computeIfAbsent(one.person(), _ -> new ArrayList<>())
          .add(new AbsenceClock.Sitting(one.day(), one.present()));
    }
    return names.entrySet().stream()
        .map(one ->
            new Absent(
                one.getKey(),
                one.getValue(),
                AbsenceClock.of(sittings.getOrDefault(one.getKey(), List.of()), today)))
        .filter(absent -> absent.clock().warns())
        .toList();
  }

  /// Seats without a holder, the one that waits longest first.
  public List<Waiting> listWaiting(Body body) {
    LocalDate today = today();
    List<AbsenceStore.Waiting> found = store.listWaiting(body.id(), today);
    if (found.isEmpty()) return List.of();
    int days = bodies.rulesOn(body, today).number(RuleCode.ALTERNATE_DAYS);
    return found.stream()
        .map(one ->
            new Waiting(
                one.seat(),
                one.name(),
                one.free(),
                MandateClocks.alternateNamedBy(one.free(), days)))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }
}
