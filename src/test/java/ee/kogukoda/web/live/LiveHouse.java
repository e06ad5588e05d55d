package ee.kogukoda.web.live;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.catalina.startup.Tomcat;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server with nothing but live streams, at `/{topic}?{audience}`: one instance of the house.
final class LiveHouse implements AutoCloseable {
  static final int MOST = 40;

  final Live live;
  private final Tomcat tomcat = new Tomcat();

  private static final Logger QUIET = Logger.getLogger("org.apache");

  LiveHouse(DataSource pool, Duration heartbeat, LiveSource... sources) throws Exception {
    this(pool, heartbeat, Duration.ofHours(1), sources);
  }

  LiveHouse(DataSource pool, Duration heartbeat, Duration longest, LiveSource... sources)
      throws Exception {
    QUIET.setLevel(Level.WARNING);
    live =
        new Live(
            pool,
            JdbcClient.create(pool),
            List.of(sources),
            Clock.systemUTC(),
            Duration.ofMillis(20),
            heartbeat,
            longest,
            MOST);
    live.start();
    tomcat.setBaseDir("target/live-tomcat");
    tomcat.setPort(0);
    tomcat
        .getConnector()
        .getProtocolHandler()
        .setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "live", new Streams()).setAsyncSupported(true);
    context.addServletMappingDecoded("/*", "live");
    tomcat.start();
  }

  int port() {
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  public void close() throws Exception {
    live.stop();
    tomcat.stop();
    tomcat.destroy();
  }

  private final class Streams extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      live.open(request.getRequestURI().substring(1), request.getQueryString(), request, response);
    }
  }
}
