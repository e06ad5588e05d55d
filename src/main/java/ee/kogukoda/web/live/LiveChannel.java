package ee.kogukoda.web.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All readers of one topic who may see the same. Renders once for all of them, at most once in a
/// `pace`, so that a hall that votes within one second does not render for each vote.
final class LiveChannel {
  private static final Logger LOG = LoggerFactory.getLogger(Live.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final String topic;
  private final String audience;
  private final LiveSource source;
  private final Duration pace;
  private final Set<LiveReader> readers = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, LivePart> state = new LinkedHashMap<>();
  private @Nullable Long rendered;

  /// Touched by the one working thread alone.
  private @Nullable Long after;

  private boolean due;
  private boolean all;
  private boolean working;

  LiveChannel(String topic, String audience, LiveSource source, Duration pace) {
    this.topic = topic;
    this.audience = audience;
    this.source = source;
    this.pace = pace;
  }

  /// @param lastSeen what the reader has already, or null
  void add(LiveReader reader, @Nullable Long lastSeen) {
    lock.lock();
    try {
      readers.add(reader);
      if (rendered == null) {
        schedule(true);
        return;
      }
      long seen = lastSeen != null && lastSeen <= rendered ? lastSeen : -1;
      reader.offer(state.values().stream().filter(part -> part.sequence() > seen).toList());
    } finally {
      lock.unlock();
    }
  }

  void remove(LiveReader reader) {
    readers.remove(reader);
  }

  Collection<LiveReader> readers() {
    return readers;
  }

  /// Something has happened; nothing to do where a later rendering has shown it already.
  void announced(long sequence) {
    lock.lock();
    try {
      if (rendered == null || sequence > rendered) schedule(false);
    } finally {
      lock.unlock();
    }
  }

  /// Something may have happened unnoticed.
  void renderAgain() {
    lock.lock();
    try {
      schedule(true);
    } finally {
      lock.unlock();
    }
  }

  private void schedule(boolean everything) {
    due = true;
    all |= everything;
    if (working) return;
    working = true;
    Thread.ofVirtual().name("live-channel").start(this::work);
  }

  private void work() {
    Duration pause = pace;
    while (take()) {
      try {
        show(source.render(topic, audience, after));
        pause = pace;
      } catch (RuntimeException | Error e) {
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        LOG.error("Cannot render {} for {}; again in {}", topic, audience, pause, e);
        renderAgain();
      }
      LockSupport.parkNanos(pause.toNanos());
    }
  }

  /// Whether there is anything to render; otherwise the work ends here, and the next announcement
  /// begins it anew.
  private boolean take() {
    lock.lock();
    try {
      working = due && !readers.isEmpty();
      if (working) {
        after = all ? null : rendered;
        due = false;
        all = false;
      }
      return working;
    } finally {
      lock.unlock();
    }
  }

  private void show(List<LiveMessage> messages) {
    lock.lock();
    try {
      var changed = new ArrayList<LivePart>();
      long newest = rendered == null ? 0 : rendered;
      for (LiveMessage message : messages) {
        newest = Math.max(newest, message.sequence());
        LivePart known = state.get(message.event());
        if (known != null && known.isAtLeast(message)) continue;
        LivePart part = LivePart.of(message);
        state.put(part.event(), part);
        changed.add(part);
      }
      rendered = newest;
      for (LiveReader reader : readers) reader.offer(changed);
    } finally {
      lock.unlock();
    }
  }
}
