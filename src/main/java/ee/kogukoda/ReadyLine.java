package ee.kogukoda;

import org.jspecify.annotations.NullMarked;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says where the house can be visited, once everything is in place.
@NullMarked
@Component
class ReadyLine {
  private final Environment environment;

  ReadyLine(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    String port = environment.getProperty("local.server.port");
    if (port == null) return;
    System.out.println("Kogukoda is ready: http://localhost:" + port + "/" + reach());
  }

  private String reach() {
    if (!environment.getProperty("kogukoda.demo", Boolean.class, false)) return "";
    return environment.containsProperty("server.address")
        ? " (demonstration data: whoever comes may be anybody)"
        : " (demonstration data: it listens to this machine alone)";
  }
}
