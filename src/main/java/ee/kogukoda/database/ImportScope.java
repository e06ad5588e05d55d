package ee.kogukoda.database;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Lets the one transaction of an import write into several municipalities, one after another;
/// every other transaction keeps the [Scope] that it began in.
public final class ImportScope {
  private final JdbcClient jdbc;

  public ImportScope(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param municipality null for the country as a whole
  public void run(@Nullable UUID municipality, Runnable work) {
    move(municipality);
    // What the work puts off until the commit, as audit entries are, is written there too: such
    // things are done in the order in which they were put off.
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            move(municipality);
          }
        });
    if (municipality == null) work.run();
    else Scope.run(municipality, work);
  }

  private void move(@Nullable UUID municipality) {
    jdbc.sql("select set_config('kogukoda.municipality', :here, true)")
        .param("here", municipality == null ? "" : municipality.toString())
        .query(String.class)
        .single();
  }
}
