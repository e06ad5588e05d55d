package ee.kogukoda.database.server;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Where a PostgreSQL is and as whom one goes there.
public record Login(String url, String user, String password) {
  /// A connection per question, for the few that are asked at start.
  public DataSource dataSource() {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "kogukoda-start");
    properties.setProperty("loginTimeout", "10");
    var source = new DriverManagerDataSource(url, user, password);
    source.setConnectionProperties(properties);
    return source;
  }

  /// A pool of at most `size` connections, each of which acts as the application's role whoever
  /// logs in.
  public HikariDataSource pool(int size) {
    var pool = new HikariDataSource();
    pool.setPoolName("kogukoda");
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setMaximumPoolSize(size);
    pool.setConnectionInitSql("set role " + DatabaseServer.APP_ROLE);
    pool.addDataSourceProperty("ApplicationName", "kogukoda");
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    return pool;
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
