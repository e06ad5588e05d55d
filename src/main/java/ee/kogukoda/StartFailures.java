package ee.kogukoda;

import ee.kogukoda.database.CannotStart;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one line why the house did not start, where the operator can mend it. Everything else is
/// left to Spring Boot's own report.
@NullMarked
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {
  @Override
  public boolean reportException(Throwable failure) {
    String line = explain(failure);
    if (line == null) return false;
    System.err.println("Kogukoda: " + line);
    return true;
  }

  private static @Nullable String explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart known) return known.getMessage();
      if (cause instanceof PortInUseException taken)
        return "port %d is taken by another program; choose one with --port"
            .formatted(taken.getPort());
    }
    return null;
  }
}
