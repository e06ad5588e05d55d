package ee.kogukoda.web.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One open stream. Whoever reads slowly finds only the newest of each part in the mailbox. Written
/// straight to the response: an SseEmitter would encode the same bytes once for each reader.
final class LiveReader implements AsyncListener {
  private final AsyncContext exchange;
  private final ServletOutputStream out;
  private final Runnable gone;
  private final Instant until;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, LivePart> mailbox = new LinkedHashMap<>();
  private String mark = "";
  private byte @Nullable [] beat;
  private boolean sending;
  private volatile boolean closed;
  private final AtomicBoolean finished = new AtomicBoolean();

  private LiveReader(AsyncContext exchange, ServletOutputStream out, Instant until, Runnable gone) {
    this.until = until;
    this.exchange = exchange;
    this.out = out;
    this.gone = gone;
  }

  /// @param until when the reader has to come back and be asked for the right to read anew
  /// @param gone run once the reader has left; may be run more than once
  static LiveReader open(
      HttpServletRequest request,
      HttpServletResponse response,
      Instant until,
      Consumer<LiveReader> gone)
      throws IOException {
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    // Readers of a server that stops come back to the others spread over three seconds.
    int retry = ThreadLocalRandom.current().nextInt(500, 3500);
    ServletOutputStream out = response.getOutputStream();
    out.write("retry: %d\n\n".formatted(retry).getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
    AsyncContext exchange = request.startAsync();
    exchange.setTimeout(0);
    var self = new LiveReader[1];
    self[0] = new LiveReader(exchange, out, until, () -> gone.accept(self[0]));
    exchange.addListener(self[0]);
    return self[0];
  }

  /// Puts parts into the mailbox, each in place of an older one of its name.
  ///
  /// @param now the mark of who has these and all before
  void offer(Collection<LivePart> parts, String now) {
    if (parts.isEmpty()) return;
    lock.lock();
    try {
      for (LivePart part : parts) mailbox.put(part.event(), part);
      mark = now;
      send();
    } finally {
      lock.unlock();
    }
  }

  /// Tells proxies, the reader and this server that both ends still live.
  void beat(byte[] beat) {
    lock.lock();
    try {
      this.beat = beat;
      send();
    } finally {
      lock.unlock();
    }
  }

  boolean isOver(Instant now) {
    return now.isAfter(until);
  }

  void close() {
    lock.lock();
    try {
      if (closed) return;
      closed = true;
      if (sending) return; // whoever sends finishes
    } finally {
      lock.unlock();
    }
    finish();
  }

  private void send() {
    if (sending || closed) return;
    sending = true;
    Thread.ofVirtual().name("live-reader").start(this::drain);
  }

  private void drain() {
    try {
      for (List<byte[]> next = next(); next != null; next = next()) {
        for (byte[] bytes : next) out.write(bytes);
        out.flush();
      }
      if (closed) finish();
    } catch (IOException | RuntimeException left) {
      closed = true;
      finish();
    }
  }

  /// What is to be sent now; null where nothing is left, and sending has ended. The mark follows
  /// after the parts: who has it, has all of them.
  private @Nullable List<byte[]> next() {
    lock.lock();
    try {
      sending = !closed && (!mailbox.isEmpty() || beat != null);
      if (!sending) return null;
      var next = new ArrayList<byte[]>();
      for (LivePart part : mailbox.values()) next.add(part.bytes());
      if (!next.isEmpty()) next.add(("id: " + mark + "\n\n").getBytes(StandardCharsets.US_ASCII));
      if (beat != null) next.add(beat);
      beat = null;
      mailbox.clear();
      return next;
    } finally {
      lock.unlock();
    }
  }

  /// Never under the lock: leaving takes the channels' locks, which take this one.
  private void finish() {
    gone.run();
    if (!finished.compareAndSet(false, true)) return;
    try {
      exchange.complete();
    } catch (IllegalStateException alreadyOver) {
      // The server has ended the exchange itself.
    }
  }

  @Override
  public void onComplete(AsyncEvent event) {
    gone.run();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    close();
  }

  @Override
  public void onError(AsyncEvent event) {
    close();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
