package ee.kogukoda.meetings.clocks;

import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All terms that run in the municipality in scope.
@Service
class Clocks {
  private final ObjectProvider<StatutoryClock> clocks;

  Clocks(ObjectProvider<StatutoryClock> clocks) {
    this.clocks = clocks;
  }

  /// What is due first; what waits for an event comes last.
  @Transactional(readOnly = true)
  public List<Alert> listAlerts(String base, LocalDate today, Words words) {
    return list(clocks.orderedStream(), base, today, words);
  }

  /// Those of them that no other task on the desk tells of.
  @Transactional(readOnly = true)
  public List<Alert> listForDesk(String base, LocalDate today, Words words) {
    return list(clocks.orderedStream().filter(StatutoryClock::onDesk), base, today, words);
  }

  private static List<Alert> list(
      Stream<StatutoryClock> clocks, String base, LocalDate today, Words words) {
    return clocks
        .flatMap(clock -> clock.alerts(base, today, words).stream())
        .sorted(
            Comparator.comparing(Alert::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Alert::what))
        .toList();
  }
}
