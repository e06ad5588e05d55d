package ee.kogukoda.meetings.live;

import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.stereotype.Component;

/// The sessions whose streams are being opened, by address: looked up once in a few seconds on each
/// instance, however many spectators come at once. Those who come meanwhile wait for the first.
@Component
class StreamedSessions {
  private static final Duration REMEMBERED = Duration.ofSeconds(10);
  private static final int MOST = 500;

  private final Sessions sessions;
  private final Clock clock;
  private final Map<Address, Lookup> lookups = new ConcurrentHashMap<>();

  private record Address(UUID municipality, String slug) {}

  /// Done by whoever comes first, in the own request.
  private record Lookup(FutureTask<Optional<PlannedSession>> answer, Instant until) {}

  StreamedSessions(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /// The announced session at this address of the municipality in scope. Of an address without one
  /// nothing is remembered, since anybody can make such addresses up.
  PlannedSession getSession(String slug) {
    Instant now = clock.instant();
    if (lookups.size() > MOST) lookups.values().removeIf(lookup -> isOld(lookup, now));
    Address address = new Address(Scope.require(), slug);
    Lookup lookup =
        lookups.compute(
            address,
            (_, before) -> before == null || isOld(before, now) ? begin(slug, now) : before);
    Optional<PlannedSession> found = Optional.empty();
    try {
      found = answer(lookup);
    } finally {
      if (found.isEmpty()) lookups.remove(address, lookup);
    }
    return found
        .filter(sessions::maySee)
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  private Lookup begin(String slug, Instant now) {
    return new Lookup(
        new FutureTask<>(
            () -> sessions.findSession(slug).filter(session -> session.state().isPublic())),
        now.plus(REMEMBERED));
  }

  /// What went wrong for the first goes wrong for those who have waited with it.
  private static Optional<PlannedSession> answer(Lookup lookup) {
    lookup.answer().run();
    try {
      return lookup.answer().get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) throw cause;
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static boolean isOld(Lookup lookup, Instant now) {
    return !now.isBefore(lookup.until());
  }
}
