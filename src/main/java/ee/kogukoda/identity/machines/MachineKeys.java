package ee.kogukoda.identity.machines;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The keys of machines in the municipality in scope, and who acts by one.
@Component
public class MachineKeys {
  private static final int LONGEST_YEARS = 2;

  private final MachineKeyStore store;
  private final Audit audit;
  private final Clock clock;

  MachineKeys(MachineKeyStore store, Audit audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /// The visitor who acts by this key, with its right in its own municipality; empty where the key
  /// is unknown, revoked or past its last day.
  ///
  /// @param token as it was sent
  /// @param screen see [Visitor]
  @Transactional
  public Optional<Visitor> findVisitor(String token, String screen) {
    return store
        .findByHash(new MachineToken(token).sha256())
        .filter(key -> key.opensOn(today()))
        .map(key -> {
          store.touch(key.id(), clock.instant());
          var grant = new Grant(key.scope().role(), key.municipality(), null);
          return new Visitor(null, key.label(), screen, List.of(grant));
        });
  }

  /// A new key; its token is told now and never again.
  @Transactional
  MachineToken issue(String label, MachineScope scope, LocalDate until) {
    LocalDate today = today();
    if (until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS)))
      throw new Refused(IdentityRefusal.MACHINE_KEY_TERM).at("kuni");
    MachineToken token = MachineToken.random();
    UUID id = Uuid7.next();
    UUID by = Visitor.current().person();
    store.insert(id, Scope.require(), label, scope, token.sha256(), until, by, clock.instant());
    audit.record(
        "identity.machine_key_issued",
        "machine_key",
        id.toString(),
        Map.of("name", label, "scope", scope.code(), "lastDay", until.toString()));
    return token;
  }

  @Transactional
  MachineKey revoke(UUID id) {
    MachineKey key = get(id);
    if (!store.revoke(Scope.require(), id, Visitor.current().person(), clock.instant()))
      throw new Refused(IdentityRefusal.MACHINE_KEY_REVOKED);
    audit.record(
        "identity.machine_key_revoked", "machine_key", id.toString(), Map.of("name", key.label()));
    return key;
  }

  MachineKey get(UUID id) {
    return store
        .find(Scope.require(), id)
        .orElseThrow(() -> new Refused(IdentityRefusal.MACHINE_KEY_MISSING));
  }

  List<MachineKey> list() {
    return store.list(Scope.require());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }
}
