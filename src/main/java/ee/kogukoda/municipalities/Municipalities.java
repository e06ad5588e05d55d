package ee.kogukoda.municipalities;

import ee.kogukoda.database.Scope;
import ee.kogukoda.estonia.WorkingCalendar;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The municipalities, by name, by identity and all together.
///
/// They are few and change seldom: each instance remembers them for some seconds, so that finding
/// the one of a request costs no query.
@Service
public class Municipalities {
  private static final Duration REMEMBERED = Duration.ofSeconds(10);

  private final MunicipalityStore store;
  private final Clock clock;
  private volatile @Nullable Memory memory;

  Municipalities(MunicipalityStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  public Optional<Municipality> findBySlug(String slug) {
    return Optional.ofNullable(memory().bySlug.get(slug));
  }

  /// The municipality at this address; refuses where there is none.
  public Municipality getBySlug(String slug) {
    return findBySlug(slug)
        .orElseThrow(() -> new Refused(MunicipalityRefusal.UNKNOWN_MUNICIPALITY, slug));
  }

  /// Finds `elva-vald`, the address with the kind in it that other registers use.
  public Optional<Municipality> findByLongSlug(String longSlug) {
    return Optional.ofNullable(memory().byLongSlug.get(longSlug));
  }

  public Optional<Municipality> findMunicipality(MunicipalityId id) {
    return Optional.ofNullable(memory().byId.get(id.value()));
  }

  public Municipality getMunicipality(MunicipalityId id) {
    return findMunicipality(id)
        .orElseThrow(() -> new NoSuchElementException("no municipality " + id));
  }

  /// The municipality in whose scope this thread works; being outside one is a defect.
  public Municipality getCurrent() {
    return getMunicipality(new MunicipalityId(Scope.require()));
  }

  /// The municipality that carries on where this one has ended.
  public Optional<Municipality> findSuccessor(Municipality ended) {
    return Optional.ofNullable(ended.successor()).flatMap(this::findMunicipality);
  }

  /// The latest figure of the municipality in scope, where one is known.
  public Optional<Figure> findFigure(Figure.Code code) {
    var here = new MunicipalityId(Scope.require());
    return Optional.ofNullable(store.findFigures(here).get(code));
  }

  /// Those that have joined the one in scope.
  public List<Municipality> listPredecessors() {
    var here = new MunicipalityId(Scope.require());
    return listAll().stream().filter(each -> here.equals(each.successor())).toList();
  }

  /// Those that exist today, by name; the made-up one is among them where it is loaded.
  public List<Municipality> listActive() {
    var today = today();
    return listAll().stream().filter(each -> each.isActiveOn(today)).toList();
  }

  /// All that are known, the ended ones included, by name.
  public List<Municipality> listAll() {
    return memory().all;
  }

  /// Reads anew at the next question after the transaction, for whoever changes something in it;
  /// other instances read anew within ten seconds.
  public void forget() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      memory = null;
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            memory = null;
          }
        });
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingCalendar.TALLINN);
  }

  private Memory memory() {
    var remembered = memory;
    var now = clock.instant();
    if (remembered == null || remembered.isOlderThan(now)) {
      remembered = new Memory(store.listAll(today()), now);
      memory = remembered;
    }
    return remembered;
  }

  private static final class Memory {
    final Instant since;
    final List<Municipality> all;
    final Map<String, Municipality> bySlug = new HashMap<>();
    final Map<String, Municipality> byLongSlug = new HashMap<>();
    final Map<UUID, Municipality> byId = new HashMap<>();

    Memory(List<MunicipalityStore.Row> rows, Instant since) {
      this.since = since;
      all = rows.stream().map(MunicipalityStore.Row::municipality).toList();
      for (var row : rows) {
        bySlug.put(row.municipality().slug(), row.municipality());
        byLongSlug.put(row.longSlug(), row.municipality());
        byId.put(row.municipality().id().value(), row.municipality());
      }
    }

    boolean isOlderThan(Instant now) {
      return Duration.between(since, now).abs().compareTo(REMEMBERED) > 0;
    }
  }
}
