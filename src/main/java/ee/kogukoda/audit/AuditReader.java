package ee.kogukoda.audit;

import ee.kogukoda.database.Scope;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the chain of the municipality in scope, or the country's outside of any.
@Component
@Transactional(readOnly = true)
class AuditReader {
  static final int PAGE = 50;

  private final AuditStore store;

  AuditReader(AuditStore store) {
    this.store = store;
  }

  /// @param entries one more than a page where there are more
  record Part(List<AuditEntry> entries, List<String> actions) {}

  Part read(AuditFilter filter) {
    return new Part(store.list(chain(), filter, PAGE + 1), store.listActions(chain()));
  }

  /// Everything that the filter lets through, newest first, without holding it in memory.
  void readAll(AuditFilter filter, Consumer<AuditEntry> reader) {
    try (var entries = store.stream(chain(), filter)) {
      entries.forEach(reader);
    }
  }

  private static UUID chain() {
    return Scope.current().orElse(Deed.COUNTRY);
  }
}
