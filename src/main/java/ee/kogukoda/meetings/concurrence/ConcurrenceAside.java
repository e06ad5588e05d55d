package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.meetings.drafts.DraftAside;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.web.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a draft's page says of its rounds, and the way there.
@Component
@Order(10)
class ConcurrenceAside implements DraftAside {
  private final ConcurrenceStore store;
  private final Concurrences concurrences;

  ConcurrenceAside(ConcurrenceStore store, Concurrences concurrences) {
    this.store = store;
    this.concurrences = concurrences;
  }

  @Override
  public List<Line> lines(DraftReading.Before draft, String address, Words words) {
    boolean runs = concurrences.mayRun();
    List<Round> rounds =
        store.listOf(draft.id()).stream()
            .filter(round -> runs || (draft.open() && round.openToAll()))
            .toList();
    if (rounds.isEmpty() && !runs) return List.of();
    String said =
        rounds.isEmpty()
            ? words.say("meetings.concurrence.none")
            : rounds.getFirst().runs()
                ? words.say("meetings.concurrence.until", rounds.getFirst().due())
                : words.say("meetings.concurrence.state.closed");
    return List.of(
        new Line(words.say("meetings.concurrence.title"), said, address + "/kooskolastamine"));
  }
}
