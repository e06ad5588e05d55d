package ee.kogukoda.database;

import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Where a PostgreSQL is and as whom one goes there.
record Login(String url, String user, String password) {
  /// A connection per question, for the few that are asked at start.
  DataSource dataSource() {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "kogukoda-start");
    properties.setProperty("loginTimeout", "10");
    var source = new DriverManagerDataSource(url, user, password);
    source.setConnectionProperties(properties);
    return source;
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
