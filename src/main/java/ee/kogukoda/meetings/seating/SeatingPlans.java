package ee.kogukoda.meetings.seating;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.meetings.bodies.Body;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The seating plans of the bodies of the municipality in scope.
@Service
@Transactional(readOnly = true)
public class SeatingPlans {
  private final SeatingStore store;
  private final Audit audit;
  private final Clock clock;

  SeatingPlans(SeatingStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /// The plan of a body, where its members have been placed.
  public Optional<SeatingPlan> find(UUID body) {
    return store.find(body);
  }

  @Transactional
  void save(Body body, SeatingPlan plan) {
    store.put(body.id(), plan, clock.instant());
    audit.record(
        "meetings.seating_changed",
        "body",
        body.id().toString(),
        Map.of("body", body.name(), "placed", plan.places().size()));
  }
}
