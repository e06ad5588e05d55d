package ee.kogukoda.meetings.oparl;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes anew what has been marked. Whoever reads does it first, so that nothing is told that has
/// been withdrawn; a job does the rest. Each unit is one transaction, one at a time for each
/// municipality, and can be made again and again: what has not changed is not written.
@Service
class Projection {
  /// So many a reader waits for; more there are only after an upgrade or a rebuild.
  private static final int AT_ONCE = 25;

  /// What a session marks, its drafts, marks nothing more.
  private static final int ROUNDS = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Projection.class);

  private final ObjectStore store;
  private final FactStore facts;
  private final Structure structure;
  private final SessionMeetings meetings;
  private final DraftPapers papers;
  private final Municipalities municipalities;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Projection(
      ObjectStore store,
      FactStore facts,
      Structure structure,
      SessionMeetings meetings,
      DraftPapers papers,
      Municipalities municipalities,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.store = store;
    this.facts = facts;
    this.structure = structure;
    this.meetings = meetings;
    this.papers = papers;
    this.municipalities = municipalities;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /// @return the revision that is read from now on
  long current(Municipality municipality) {
    UUID id = municipality.id().value();
    var standing = store.standing(id);
    for (int round = 0; standing.stale() && round < ROUNDS; round++) {
      catchUp(municipality, AT_ONCE);
      standing = store.standing(id);
    }
    return standing.revision();
  }

  /// The same for the list of all municipalities.
  void currentEverywhere(int limit) {
    for (UUID id : store.listStaleMunicipalities())
      municipalities
          .findMunicipality(new MunicipalityId(id))
          .ifPresent(municipality -> catchUp(municipality, limit));
  }

  /// For whoever reads the list of all.
  long currentEverywhere() {
    currentEverywhere(AT_ONCE);
    return store.revisions();
  }

  private void catchUp(Municipality municipality, int limit) {
    List<UUID> stale = store.listStale(municipality.id().value(), limit);
    UUID here = municipality.id().value();
    // Whoever reads, it is made for everybody: as somebody without any right sees it.
    try {
      Visitor.unknown("/oparl")
          .call(() -> {
            Scope.run(here, () -> stale.forEach(unit -> make(municipality, unit)));
            return stale;
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void make(Municipality municipality, UUID unit) {
    try {
      transaction.executeWithoutResult(_ -> makeIfStale(municipality, unit));
    } catch (RuntimeException e) {
      LOG.error("Objects of unit {} in {} stay as they were", unit, municipality.slug(), e);
    }
  }

  /// The marks go before anything is read: what is marked meanwhile stays marked.
  private void makeIfStale(Municipality municipality, UUID unit) {
    UUID here = municipality.id().value();
    store.lock(here);
    if (store.clear(here, unit) == 0) return;
    var made = new Unit(municipality.slug(), clock.instant(), store.listUnit(here, unit));
    if (unit.equals(here)) {
      structure.put(made, municipality);
    } else {
      papers.put(made, unit, here);
      meetings.put(made, unit, here);
      facts.listDraftsOf(unit).forEach(draft -> store.mark(here, draft)); // where it is decided
    }
    List<Stored> changes = made.changes();
    changes.forEach(object -> store.save(here, unit, object));
    if (!changes.isEmpty()) store.countUp(here);
  }
}
