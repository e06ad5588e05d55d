package ee.kogukoda.web.live;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears what is announced in the database, on one connection of its own. A lost connection is made
/// again; what was announced meanwhile is not known, so everything is rendered once more.
final class LiveListener implements Runnable {
  static final String CHANNEL = "kogukoda_live";

  private static final Logger LOG = LoggerFactory.getLogger(Live.class);
  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(10);
  private static final Duration BEFORE_RETRY = Duration.ofMillis(500);

  private final DataSource pool;
  private final Consumer<String> heard;
  private final Runnable connected;
  private volatile boolean running = true;
  private volatile @Nullable Connection connection;

  /// @param heard gets each announcement
  /// @param connected run whenever listening has begun
  LiveListener(DataSource pool, Consumer<String> heard, Runnable connected) {
    this.pool = pool;
    this.heard = heard;
    this.connected = connected;
  }

  @Override
  public void run() {
    while (running) {
      try (Connection mine = connect()) {
        connection = mine;
        listen(mine);
      } catch (SQLException e) {
        if (running) LOG.warn("Live updates have lost the database: {}", e.getMessage());
      }
      if (running) sleep();
    }
  }

  void stop() {
    running = false;
    drop();
  }

  /// Breaks the connection, as a network does.
  void drop() {
    Connection mine = connection;
    if (mine == null) return;
    try {
      mine.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.debug("The connection was gone already", e);
    }
  }

  private void listen(Connection mine) throws SQLException {
    try (Statement statement = mine.createStatement()) {
      statement.execute("listen " + CHANNEL);
    }
    connected.run();
    PGConnection postgres = mine.unwrap(PGConnection.class);
    while (running) {
      PGNotification[] notifications =
          postgres.getNotifications(Math.toIntExact(BETWEEN_CHECKS.toMillis()));
      for (PGNotification notification : notifications) heard.accept(notification.getParameter());
      if (notifications.length == 0 && !mine.isValid(5))
        throw new SQLException("no answer within 5 s");
    }
  }

  private Connection connect() throws SQLException {
    HikariDataSource login = pool.unwrap(HikariDataSource.class);
    var properties = new Properties();
    properties.setProperty("user", login.getUsername());
    properties.setProperty("password", login.getPassword());
    properties.setProperty("ApplicationName", "kogukoda-live");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("connectTimeout", "5");
    return DriverManager.getConnection(login.getJdbcUrl(), properties);
  }

  private static void sleep() {
    try {
      Thread.sleep(BEFORE_RETRY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
