package ee.kogukoda;

import java.net.InetAddress;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// With demonstration data anybody may walk in as anybody. The house then listens to this machine
/// alone, unless `server.address` says otherwise; at a management port of its own, which a file
/// under `META-INF/spring` leads here for, just so.
@NullMarked
@Component
class Listening
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {
  private final Environment environment;

  Listening(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    boolean demonstration = environment.getProperty("kogukoda.demo", Boolean.class, false);
    if (demonstration && !environment.containsProperty("server.address")) {
      factory.setAddress(InetAddress.getLoopbackAddress());
    }
  }

  /// After Spring Boot's own, which would take the address away again.
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
