package ee.kogukoda.meetings.amendments;

import ee.kogukoda.meetings.clocks.Alert;
import ee.kogukoda.meetings.clocks.StatutoryClock;
import ee.kogukoda.meetings.drafts.DraftAside;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Until when amendments are taken, on the draft's page and among the terms that run: above all
/// between two readings.
@Component
@Order(20)
class AmendmentTerm implements StatutoryClock, DraftAside {
  private final AmendmentStore store;

  AmendmentTerm(AmendmentStore store) {
    this.store = store;
  }

  @Override
  public List<Alert> alerts(String base, LocalDate today, Words words) {
    return store.listOpen(today).stream()
        .map(round ->
            new Alert(
                words.say(
                    round.secondReading()
                        ? "meetings.clock.second_reading"
                        : "meetings.clock.amendments",
                    round.title()),
                words.say("meetings.concurrence.basis"),
                round.until(),
                base + "/eelnoud/" + round.slug() + "/muudatusettepanekud"))
        .toList();
  }

  @Override
  public List<Line> lines(DraftReading.Before draft, String address, Words words) {
    if (draft.over()) return List.of();
    boolean second = store.isSecondReading(draft.id());
    return store
        .findRound(draft.id())
        .map(round ->
            new Line(
                words.say(
                    second ? "meetings.amendments.second_reading" : "meetings.amendments.title"),
                words.say("meetings.amendments.until", round.until()),
                address + "/muudatusettepanekud"))
        .stream()
        .toList();
  }
}
