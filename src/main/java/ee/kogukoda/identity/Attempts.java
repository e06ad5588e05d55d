package ee.kogukoda.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Counts how often something is tried, such as signing in, for all instances together.
@Component
public class Attempts {
  private final AttemptStore store;
  private final Clock clock;

  Attempts(AttemptStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /// Counts one more; answers how long to wait where there are now more than allowed.
  ///
  /// @param source who tries what, the same each time
  /// @param window in which so many are allowed
  public Optional<Duration> count(String source, int allowed, Duration window) {
    Instant now = clock.instant();
    AttemptStore.Window counted = store.count(source, now, window);
    if (counted.count() <= allowed) return Optional.empty();
    Duration left = Duration.between(now, counted.start().plus(window));
    return Optional.of(left.toSeconds() < 1 ? Duration.ofSeconds(1) : left);
  }
}
