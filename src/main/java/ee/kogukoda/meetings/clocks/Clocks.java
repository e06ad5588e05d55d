package ee.kogukoda.meetings.clocks;

import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    return clocks
        .orderedStream()
        .flatMap(clock -> clock.alerts(base, today, words).stream())
        .sorted(
            Comparator.comparing(Alert::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Alert::what))
        .toList();
  }
}
