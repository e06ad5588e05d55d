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

  /// The sequence announced last: announcements of one history only grow.
  private long heard;

  /// What a reader has who has every part as it stands.
  private String mark = "";

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

  /// @param lastSeen the mark of what the reader has already, or null. A mark of any other state,
  ///   earlier or of another database, says nothing about what the reader lacks
  void add(LiveReader reader, @Nullable String lastSeen) {
    lock.lock();
    try {
      readers.add(reader);
      if (rendered == null) {
        schedule(true);
        return;
      }
      if (!mark.equals(lastSeen)) reader.offer(state.values(), mark);
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

  /// Something has happened; nothing to do where a later rendering has shown it already. Where the
  /// sequence has not grown, the history is another one, such as that of a restored backup.
  void announced(long sequence) {
    lock.lock();
    try {
      boolean another = sequence <= heard;
      heard = sequence;
      if (another || rendered == null || sequence > rendered) schedule(another);
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
      if (after == null) forgetAnother(messages);
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
      mark = newest + "." + Integer.toHexString(state.hashCode());
      for (LiveReader reader : readers) reader.offer(changed, mark);
    } finally {
      lock.unlock();
    }
  }

  /// A whole screen that is older than the one shown is computed from another history; what was
  /// shown before counts no more.
  private void forgetAnother(List<LiveMessage> whole) {
    long newest = whole.stream().mapToLong(LiveMessage::sequence).max().orElse(Long.MAX_VALUE);
    if (rendered == null || newest >= rendered) return;
    LOG.info("{} goes back from {} to {}: another history", topic, rendered, newest);
    state.clear();
    rendered = null;
  }
}
