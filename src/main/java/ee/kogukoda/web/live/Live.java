package ee.kogukoda.web.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
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
  private final Duration longest;
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
      @Value("${kogukoda.live.longest:5m}") Duration longest,
      @Value("${kogukoda.live.most-readers:6000}") int most) {
    this.jdbc = jdbc;
    this.sources = List.copyOf(sources);
    this.clock = clock;
    this.pace = pace;
    this.heartbeat = heartbeat;
    this.longest = longest;
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
  /// controller's method, which returns `void`, and ends after some minutes: the browser opens it
  /// again by itself, and whoever may read no longer is refused then.
  public void open(
      String topic, String audience, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!running || readers() >= most) {
      refuseForNow(response);
      return;
    }
    Key key = new Key(topic, audience);
    LiveSource source = source(topic);
    LiveReader reader = LiveReader.open(request, response, until(), gone -> leave(key, gone));
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

  /// Answers that there is no room for this reader now; a page's script comes back by itself.
  public static void refuseForNow(HttpServletResponse response) {
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(
        HttpHeaders.RETRY_AFTER, Integer.toString(ThreadLocalRandom.current().nextInt(3, 10)));
  }

  /// How many streams are open on this instance.
  public int readers() {
    return channels.values().stream().mapToInt(channel -> channel.readers().size()).sum();
  }

  /// Those who came together do not have to come back together.
  private Instant until() {
    double share = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
    return clock.instant().plusMillis((long) (longest.toMillis() * share));
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
  private static @Nullable String lastSeen(HttpServletRequest request) {
    return request.getHeader("Last-Event-ID");
  }

  private void heard(String announcement) {
    int space = announcement.lastIndexOf(' ');
    String topic = announcement.substring(0, Math.max(0, space));
    long sequence = Long.parseLong(announcement.substring(space + 1));
    channels.forEach((key, channel) -> {
      if (key.topic().equals(topic)) channel.announced(sequence);
    });
  }

  private List<LiveReader> openReaders() {
    return channels.values().stream().flatMap(channel -> channel.readers().stream()).toList();
  }

  /// After something may have gone unheard; and now and then, since a database whose rows have been
  /// replaced by those of a backup says nothing about it.
  private void renderAgain() {
    channels.values().forEach(LiveChannel::renderAgain);
  }

  private void beat() {
    try {
      byte[] beat = time();
      Instant now = clock.instant();
      for (LiveReader reader : openReaders()) {
        if (reader.isOver(now)) reader.close();
        else reader.beat(beat);
      }
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
    timer.scheduleAtFixedRate(this::renderAgain, 4 * millis, 4 * millis, TimeUnit.MILLISECONDS);
    beats = timer;
  }

  /// Streams end before the server waits for its requests to end.
  @Override
  public void stop() {
    running = false;
    if (listener != null) listener.stop();
    if (beats != null) beats.shutdownNow();
    openReaders().forEach(LiveReader::close);
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
