package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens signed minutes to be corrected: with a reason, as another version that both sign again.
/// Until then, and afterwards beside it, the signed version stays public as it is.
@Service
@Transactional
class Corrections {
  private final CorrectionStore store;
  private final EditionStore editions;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Corrections(
      CorrectionStore store, EditionStore editions, Access access, Audit audit, Clock clock) {
    this.store = store;
    this.editions = editions;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  public void open(PlannedSession session, String reason) {
    require(session);
    Edition signed =
        editions
            .findPublished(session.id())
            .orElseThrow(() -> new Refused(MinutesRefusal.NOTHING_TO_CORRECT));
    var correction =
        new Correction(Uuid7.next(), signed.id(), signed.version() + 1, reason.strip());
    String by = Visitor.current().name();
    if (!store.insert(session.id(), correction, clock.instant(), by))
      throw new Refused(MinutesRefusal.CORRECTED_ALREADY);
    record("meetings.minutes_correction_opened", session, correction);
  }

  /// Leaves the signed version as the one that holds.
  public void giveUp(PlannedSession session) {
    require(session);
    Correction correction =
        store.find(session.id()).orElseThrow(() -> new Refused(MinutesRefusal.NOTHING_TO_CORRECT));
    editions
        .find(session.id())
        .filter(edition -> !edition.isPublished())
        .ifPresent(waiting -> {
          editions.lock(waiting.id());
          editions.withdraw(waiting.id(), Visitor.current().name(), clock.instant());
        });
    store.end(session.id(), clock.instant());
    record("meetings.minutes_correction_given_up", session, correction);
  }

  private void require(PlannedSession session) {
    access.require(MinutesPermission.WRITE_MINUTES, Scope.require(), session.body());
  }

  private void record(String deed, PlannedSession session, Correction correction) {
    audit.record(
        deed,
        "session",
        session.id().toString(),
        Map.of("version", correction.version(), "reason", correction.reason()));
  }
}
