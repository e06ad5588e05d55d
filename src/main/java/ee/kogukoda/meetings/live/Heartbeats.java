package ee.kogukoda.meetings.live;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Whose devices this instance hears of. Kept in memory and written for all instances now and then;
/// who comes after a silence is written, and told to the session, at once.
@Component
public class Heartbeats implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);
  private static final Duration BETWEEN_WRITINGS = Duration.ofSeconds(20);
  private static final Duration SILENCE = Duration.ofSeconds(40);

  private final HeartbeatStore store;
  private final Connections connections;
  private final Access access;
  private final Clock clock;
  private final Map<Key, Instant> heard = new ConcurrentHashMap<>();
  private @Nullable ScheduledExecutorService timer;
  private volatile Instant steadySince = Instant.MAX;

  private record Key(UUID municipality, String slug, UUID person) {}

  Heartbeats(HeartbeatStore store, Connections connections, Access access, Clock clock) {
    this.store = store;
    this.connections = connections;
    this.access = access;
    this.clock = clock;
  }

  /// The visitor's page of this session is open.
  public void hear(String slug) {
    Key key = new Key(Scope.require(), slug, access.requireSignedIn());
    Instant now = clock.instant();
    Instant before = heard.put(key, now);
    if (before != null && before.isAfter(now.minus(SILENCE))) return;
    store.put(slug, key.person(), now);
    connections.regain(slug, key.person());
  }

  /// Since when every writing has succeeded: before that, a silence may be this house's own.
  Instant steadySince() {
    return steadySince;
  }

  void write() {
    try {
      Instant old = clock.instant().minus(SILENCE);
      heard.values().removeIf(at -> at.isBefore(old));
      heard.forEach((key, at) ->
          Scope.run(key.municipality(), () -> store.put(key.slug(), key.person(), at)));
      if (steadySince.equals(Instant.MAX)) steadySince = clock.instant();
    } catch (RuntimeException e) {
      steadySince = Instant.MAX;
      LOG.warn("Whose devices are heard of could not be written: {}", e.getMessage());
    }
  }

  @Override
  public void start() {
    var every = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    long seconds = BETWEEN_WRITINGS.toSeconds();
    every.scheduleAtFixedRate(this::write, seconds, seconds, TimeUnit.SECONDS);
    timer = every;
  }

  @Override
  public void stop() {
    if (timer != null) timer.shutdownNow();
    timer = null;
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }
}
