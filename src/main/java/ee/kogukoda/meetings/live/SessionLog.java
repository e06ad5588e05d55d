package ee.kogukoda.meetings.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.HashChain;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.PublicHistory;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.live.Live;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The logs of sessions of the municipality in scope: append-only, one writer at a time for each
/// session, and remembered in memory, so that looking again costs one query for what is new.
@Service
public class SessionLog {
  /// Enough for an evening on which every council sits; readers of old sessions push each other
  /// out. An event with its two hashes takes some 600 bytes.
  private static final long REMEMBERED_EVENTS = 200_000;

  private final SessionEventStore store;
  private final Consequences consequences;
  private final Live live;
  private final Clock clock;
  private final Cache<Key, SessionHistory> known =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED_EVENTS)
          .weigher((Key key, SessionHistory history) -> 1 + history.events().size())
          .build();

  /// Worked out once for all who read after the same event.
  private final Cache<Key, Told> told = Caffeine.newBuilder().maximumSize(100).build();

  private record Told(SessionHistory all, SessionHistory open) {}

  private record Key(UUID municipality, UUID session) {
    static Key of(UUID session) {
      return new Key(Scope.require(), session);
    }
  }

  SessionLog(SessionEventStore store, Consequences consequences, Live live, Clock clock) {
    this.store = store;
    this.consequences = consequences;
    this.live = live;
    this.clock = clock;
  }

  /// Under which topic screens hear of this session; it names the municipality, since screens are
  /// rendered outside of any request.
  public static String topic(UUID session) {
    return SessionScreens.PREFIX + Scope.require() + "/" + session;
  }

  /// Everything that has happened until now; empty before the notice was sent.
  @Transactional(readOnly = true)
  public SessionHistory read(UUID session) {
    Key key = Key.of(session);
    SessionHistory before =
        Objects.requireNonNullElse(known.getIfPresent(key), SessionHistory.EMPTY);
    List<LoggedEvent> found = store.listFrom(session, before.lastSeq());
    boolean follows =
        before.lastSeq() == 0
            || (!found.isEmpty() && found.getFirst().hash().equals(before.lastHash()));
    SessionHistory now;
    if (!follows) now = SessionHistory.of(store.listFrom(session, 0));
    else if (before.lastSeq() == 0) now = SessionHistory.of(found);
    else now = before.with(found.subList(1, found.size()));
    if (now != before) known.put(key, now);
    return now;
  }

  /// What of it may leave the room: the same, unless an item was closed to the public. KOKS § 44 lg
  /// 4.
  @Transactional(readOnly = true)
  public SessionHistory readInPublic(UUID session) {
    SessionHistory all = read(session);
    Key key = Key.of(session);
    Told before = told.getIfPresent(key);
    if (before != null && before.all() == all) return before.open();
    SessionHistory open = PublicHistory.of(all);
    if (open != all) told.put(key, new Told(all, open));
    return open;
  }

  /// Asks something of the session: decided, kept and announced in one transaction, or refused and
  /// nothing written. A command known already is answered with what is so now.
  @Transactional
  public SessionHistory ask(UUID session, UUID commandId, SessionCommand command, Actor actor) {
    return askAt(session, commandId, command, actor, clock.instant());
  }

  /// The same as of a moment, which demonstration data puts into the past.
  @Transactional
  public SessionHistory askAt(
      UUID session, UUID commandId, SessionCommand command, Actor actor, Instant now) {
    store.lock(session);
    return append(session, commandId, command, actor, now);
  }

  /// The same for the session at this address, in the fewest steps: a vote's way.
  ///
  /// @param who acts, by the body whose session it is
  @Transactional
  public SessionHistory ask(
      String slug,
      UUID commandId,
      Function<UUID, Actor> who,
      Function<Actor, SessionCommand> command) {
    SessionRef ref =
        store.findAndLock(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    Actor actor = who.apply(ref.body());
    return append(ref.id(), commandId, command.apply(actor), actor, clock.instant());
  }

  private SessionHistory append(
      UUID session, UUID commandId, SessionCommand command, Actor actor, Instant now) {
    SessionHistory before = read(session);
    List<LoggedEvent> events = before.ask(commandId, command, actor, now);
    if (events.isEmpty()) return before;
    store.insert(session, events);
    consequences.of(session, events, before.session());
    live.announce(topic(session), events.getLast().seq());
    SessionHistory after = before.with(events);
    rememberOnceKept(Key.of(session), after);
    return after;
  }

  @Transactional(readOnly = true)
  public Optional<SessionRef> find(String slug) {
    return store.find(slug);
  }

  /// Whether nothing in the log was changed, left out or moved; read anew from the database.
  @Transactional(readOnly = true)
  public boolean verify(UUID session) {
    return HashChain.verify(store.listFrom(session, 0));
  }

  private void rememberOnceKept(Key key, SessionHistory after) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            known.asMap().merge(key, after, (a, b) -> a.lastSeq() > b.lastSeq() ? a : b);
          }
        });
  }
}
