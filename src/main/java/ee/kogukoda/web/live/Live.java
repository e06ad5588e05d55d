package ee.kogukoda.web.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Screens that follow what happens, on every instance: server-sent events, announced through
/// PostgreSQL's LISTEN and NOTIFY, so that an announcement leaves with the writer's transaction or
/// not at all. What the screens show comes from each module's [LiveSource].
@Component
public class Live implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Live.class);

  private final DataSource pool;
  private final JdbcClient jdbc;
  private final List<LiveSource> sources;
  private final Clock clock;
  private final Duration pace;
  private final Duration heartbeat;
  private final int most;
  private final Map<Key, LiveChannel> channels = new ConcurrentHashMap<>();
  private @Nullable LiveListener listener;
  private @Nullable ScheduledExecutorService beats;
  private volatile boolean running;

  private record Key(String topic, String audience) {}

  Live(
      DataSource pool,
      JdbcClient jdbc,
      List<LiveSource> sources,
      Clock clock,
      @Value("${kogukoda.live.pace:80ms}") Duration pace,
      @Value("${kogukoda.live.heartbeat:15s}") Duration heartbeat,
      @Value("${kogukoda.live.most-readers:6000}") int most) {
    this.jdbc = jdbc;
    this.sources = List.copyOf(sources);
    this.clock = clock;
    this.pace = pace;
    this.heartbeat = heartbeat;
    this.most = most;
    this.pool = pool;
  }

  /// Tells the screens of all instances that the topic has changed, once the writer's transaction
  /// commits.
  ///
  /// @param sequence of the newest fact; it only grows within a topic
  public void announce(String topic, long sequence) {
    jdbc.sql("select pg_notify(:channel, :payload)")
        .param("channel", LiveListener.CHANNEL)
        .param("payload", topic + " " + sequence)
        .query(row -> {});
  }

  /// Answers the request with a stream: at once what the screen shows now, then every change. The
  /// caller has asked whether this reader belongs to the audience. The stream lasts longer than the
  /// controller's method, which returns `void`.
  public void open(
      String topic, String audience, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!running || readers() >= most) {
      response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
      response.setHeader(HttpHeaders.RETRY_AFTER, "5");
      return;
    }
    Key key = new Key(topic, audience);
    LiveSource source = source(topic);
    LiveReader reader = LiveReader.open(request, response, gone -> leave(key, gone));
    // Inside of compute, so that the last reader's leaving cannot throw the channel away meanwhile.
    channels.compute(
        key,
        (_, open) -> {
          LiveChannel channel =
              open == null ? new LiveChannel(topic, audience, source, pace) : open;
          reader.beat(time());
          channel.add(reader, lastSeen(request));
          return channel;
        });
    if (!running) reader.close();
  }

  /// How many streams are open on this instance.
  public int readers() {
    return channels.values().stream().mapToInt(channel -> channel.readers().size()).sum();
  }

  private LiveSource source(String topic) {
    return sources.stream()
        .filter(source -> topic.startsWith(source.prefix()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no live source for " + topic));
  }

  private void leave(Key key, LiveReader reader) {
    channels.computeIfPresent(
        key,
        (_, channel) -> {
          channel.remove(reader);
          return channel.readers().isEmpty() ? null : channel;
        });
  }

  /// What the browser sends by itself when it comes back.
  private static @Nullable Long lastSeen(HttpServletRequest request) {
    String id = request.getHeader("Last-Event-ID");
    return id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
  }

  private void heard(String announcement) {
    int space = announcement.lastIndexOf(' ');
    String topic = announcement.substring(0, Math.max(0, space));
    long sequence = Long.parseLong(announcement.substring(space + 1));
    channels.forEach((key, channel) -> {
      if (key.topic().equals(topic)) channel.announced(sequence);
    });
  }

  private void renderAgain() {
    channels.values().forEach(LiveChannel::renderAgain);
  }

  private void beat() {
    try {
      byte[] beat = time();
      for (LiveChannel channel : channels.values())
        channel.readers().forEach(reader -> reader.beat(beat));
    } catch (RuntimeException e) {
      LOG.error("The heartbeat of the live screens failed", e);
    }
  }

  /// The server's time, by which screens set their clocks; its silence tells them that the line is
  /// dead.
  private byte[] time() {
    return "event: aeg\ndata: %d\n\n".formatted(clock.millis()).getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void start() {
    running = true;
    var hears = new LiveListener(pool, this::heard, this::renderAgain);
    Thread.ofPlatform().name("live-listener").daemon().start(hears);
    listener = hears;
    var timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    long millis = heartbeat.toMillis();
    timer.scheduleAtFixedRate(this::beat, millis, millis, TimeUnit.MILLISECONDS);
    beats = timer;
  }

  /// Streams end before the server waits for its requests to end.
  @Override
  public void stop() {
    running = false;
    if (listener != null) listener.stop();
    if (beats != null) beats.shutdownNow();
    for (LiveChannel channel : channels.values())
      List.copyOf(channel.readers()).forEach(LiveReader::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  /// Breaks the connection that listens, as a network does.
  void dropConnection() {
    if (listener != null) listener.drop();
  }
}
