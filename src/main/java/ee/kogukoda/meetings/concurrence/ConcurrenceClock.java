package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The last days of rounds that run. TsÜS § 136 lg 8.
@Component
@Order(30)
class ConcurrenceClock implements StatutoryClock {
  private final ConcurrenceStore store;

  ConcurrenceClock(ConcurrenceStore store) {
    this.store = store;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    return store.listRunning().stream()
        .map(round ->
            new Alert(
                words.say("meetings.clock.concurrence", round.draftTitle()),
                words.say("meetings.concurrence.basis"),
                round.due(),
                base + "/eelnoud/" + round.draftSlug() + "/kooskolastamine"))
        .toList();
  }
}
