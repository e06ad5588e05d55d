package ee.kogukoda.audit;

import ee.kogukoda.database.Scope;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

  /// Hands over everything that the filter lets through, newest first, while the transaction lasts.
  void readAll(AuditFilter filter, Reader reader) throws IOException {
    try (var entries = store.stream(chain(), filter)) {
      reader.read(entries);
    }
  }

  /// Whoever takes entries as they come.
  interface Reader {
    void read(Stream<AuditEntry> entries) throws IOException;
  }

  private static UUID chain() {
    return Scope.current().orElse(Deed.COUNTRY);
  }
}
