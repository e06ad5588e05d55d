package ee.kogukoda.database;

import com.zaxxer.hikari.HikariDataSource;
import ee.kogukoda.database.server.Login;
import ee.kogukoda.database.server.TestServer;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A database of a test class's own: all tables, no rows. See [DatabaseTest].
public final class FreshDatabase implements AutoCloseable {
  private final String name = TestServer.running().cloneMigrated();
  private final HikariDataSource pool = TestServer.running().app(name).pool(4);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new ScopedTransactionManager(pool));

  public String name() {
    return name;
  }

  /// What another process needs to live on it: variables of its environment.
  public Map<String, String> environment() {
    Login owner = TestServer.running().owner(name);
    Login app = TestServer.running().app(name);
    return Map.of(
        "KOGUKODA_DB_URL", owner.url(),
        "KOGUKODA_DB_USER", owner.user(),
        "KOGUKODA_DB_PASSWORD", owner.password(),
        "KOGUKODA_DB_APP_USER", app.user(),
        "KOGUKODA_DB_APP_PASSWORD", app.password());
  }

  /// As the application is connected.
  public DataSource dataSource() {
    return pool;
  }

  /// What a store is built with.
  public JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  /// As the owner of the tables: for rows that the application may not write, and tables of a
  /// test's own.
  public JdbcClient asOwner() {
    return JdbcClient.create(TestServer.running().owner(name).dataSource());
  }

  /// Does the work in one transaction, with the scope that is bound, as the application would.
  public <T> T inTransaction(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  /// Does the work in one transaction of a municipality's scope.
  public <T> T inScope(UUID municipality, Supplier<T> work) {
    try {
      return Scope.call(municipality, () -> inTransaction(work));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pool.close();
    TestServer.running().drop(name);
  }
}
