package ee.kogukoda.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Tells PostgreSQL at the beginning of each transaction whose rows it is about. The setting ends
/// with the transaction, so that nothing is left in the pooled connection for whoever comes next.
public final class ScopedTransactionManager extends JdbcTransactionManager {
  public ScopedTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    var municipality = Scope.current();
    if (municipality.isEmpty()) return;
    try (var statement =
        connection.prepareStatement("select set_config('kogukoda.municipality', ?, true)")) {
      statement.setString(1, municipality.get().toString());
      statement.execute();
    }
  }
}
