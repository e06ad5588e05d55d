package ee.kogukoda.audit;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The audit log: append-only, one hash chain for each municipality.
@Component
public class Audit {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final AuditStore store;
  private final Clock clock;
  private final TransactionTemplate reading;

  Audit(AuditStore store, Clock clock, PlatformTransactionManager transactions) {
    this.store = store;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /// Adds an entry to the transaction under way; it stands if and only if the transaction does. The
  /// actor is the current visitor, the chain that of the municipality in scope. The entry is
  /// chained last, just before the commit, so that nobody waits for another's long transaction.
  ///
  /// @param action module and past-tense deed, for example `identity.mandate_granted`; its text has
  ///   the key `identity.audit.mandate_granted`
  /// @param details what a reader needs to judge the deed; no personal codes, no secrets
  public void record(String action, String subjectType, String subjectId, Map<String, ?> details) {
    if (!TransactionSynchronizationManager.isActualTransactionActive())
      throw new IllegalStateException("an audit entry belongs to the transaction of its deed");
    Visitor actor = Visitor.current();
    var deed =
        new Deed(
            actor.person(),
            actor.name(),
            actor.screen(),
            action,
            subjectType,
            subjectId,
            JSON.writeValueAsString(details));
    UUID chain = Scope.current().orElse(Deed.COUNTRY);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            store.append(chain, deed, clock.instant());
          }
        });
  }

  /// Recomputes a whole chain, reading it as a stream, and tells where it is broken first.
  ///
  /// @param municipality null for the chain of the whole country
  public Verification verify(@Nullable UUID municipality) {
    if (municipality == null) return verifyInScope(Deed.COUNTRY);
    try {
      return Scope.call(municipality, () -> verifyInScope(municipality));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Verification verifyInScope(UUID chain) {
    return reading.execute(status -> {
      try (var entries = store.stream(chain)) {
        return Verification.of(entries.iterator());
      }
    });
  }
}
