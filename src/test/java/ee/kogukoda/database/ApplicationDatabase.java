package ee.kogukoda.database;

import com.zaxxer.hikari.HikariDataSource;
import ee.kogukoda.database.server.Login;
import ee.kogukoda.database.server.TestServer;
import ee.kogukoda.web.live.Live;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Gives the application of a test a database, and each test class the rows that were there when
/// the application had started. The application itself goes on running from class to class.
public final class ApplicationDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext>,
        TestExecutionListener,
        Ordered {
  private static final String PROPERTY = "kogukoda.test.database";
  private static final Map<String, String> SNAPSHOTS = new HashMap<>();
  private static boolean used;

  public static boolean wasUsed() {
    return used;
  }

  @Override
  public void initialize(ConfigurableApplicationContext application) {
    used = true;
    var server = TestServer.running();
    String name = server.cloneMigrated();
    Login owner = server.owner(name);
    Login app = server.app(name);
    TestPropertyValues.of(
            PROPERTY + "=" + name,
            "kogukoda.data=target/test-data/" + ProcessHandle.current().pid() + "-" + name,
            "kogukoda.database.url=" + owner.url(),
            "kogukoda.database.user=" + owner.user(),
            "kogukoda.database.password=" + owner.password(),
            "kogukoda.database.app-user=" + app.user(),
            "kogukoda.database.app-password=" + app.password())
        .applyTo(application);
  }

  @Override
  public void beforeTestClass(TestContext test) {
    if (test.getTestClass().getEnclosingClass() != null) return;
    var application = test.getApplicationContext();
    String name = application.getEnvironment().getRequiredProperty(PROPERTY);
    var server = TestServer.running();
    // What streams have shown of the class before is not so any more.
    var live = application.getBean(Live.class);
    live.stop();
    if (SNAPSHOTS.containsKey(name)) {
      server.drop(name);
      server.clone(SNAPSHOTS.get(name), name);
    } else {
      SNAPSHOTS.put(name, name + "_at_start");
      server.snapshot(name, name + "_at_start");
    }
    application.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    live.start();
  }

  /// Before whoever puts rows in place for the class.
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
