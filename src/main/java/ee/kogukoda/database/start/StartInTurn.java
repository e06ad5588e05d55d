package ee.kogukoda.database.start;

import ee.kogukoda.database.server.DatabaseServer;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Instances that start together put rows in place (facts, demonstration data) one after another:
/// whoever comes second finds them there. Each may look and write without locks of its own.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartInTurn implements ApplicationRunner {
  private final DatabaseServer server;
  private @Nullable Connection turn;

  StartInTurn(DatabaseServer server) {
    this.server = server;
  }

  @Override
  public void run(ApplicationArguments arguments) throws SQLException {
    turn = server.app().dataSource().getConnection();
    try (var statement = turn.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtextextended('kogukoda.start', 0))");
    }
  }

  /// PostgreSQL ends the turn of a house that dies before it is ready.
  @EventListener({ApplicationReadyEvent.class, ContextClosedEvent.class})
  void end() throws SQLException {
    if (turn == null) return;
    turn.close();
    turn = null;
  }
}
