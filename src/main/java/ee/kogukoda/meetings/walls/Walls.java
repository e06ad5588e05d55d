package ee.kogukoda.meetings.walls;

import ee.kogukoda.access.Access;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.screens.Show;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.live.Live;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The screens of the halls of the municipality in scope.
@Service
@Transactional(readOnly = true)
class Walls {
  /// A page that is open is heard of at least as often.
  private static final Duration ALIVE = Duration.ofMinutes(15);

  private static final Duration KEPT = Duration.ofDays(1);

  private final WallStore store;
  private final Sessions sessions;
  private final Access access;
  private final Audit audit;
  private final Live live;
  private final Clock clock;

  Walls(WallStore store, Sessions sessions, Access access, Audit audit, Live live, Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.access = access;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  Optional<Wall> find(String token) {
    return token.isEmpty() ? Optional.empty() : store.findByToken(WallToken.hash(token));
  }

  /// Notes down that the screen is there.
  @Transactional
  void see(Wall wall) {
    store.see(wall.id(), clock.instant());
  }

  /// A screen that waits to be paired; its device keeps the token.
  @Transactional
  Wall begin(String token) {
    Instant now = clock.instant();
    store.forgetWaiting(now.minus(KEPT));
    store.insert(Uuid7.next(), WallToken.hash(token), WallToken.newCode(), now);
    return store.findByToken(WallToken.hash(token)).orElseThrow();
  }

  /// The screen that shows this code follows the session from now on.
  @Transactional
  void pair(PlannedSession session, String typed, String name, Show show) {
    require(session);
    String code = WallToken.read(typed);
    Wall wall =
        store
            .lockByCode(code, clock.instant().minus(ALIVE))
            .orElseThrow(() -> new Refused(MeetingRefusal.WRONG_SCREEN_CODE).at("kood"));
    store.pair(wall.id(), name, session.id(), show);
    tell(wall, session.id());
    record("screen_paired", session, name, show);
  }

  /// Another name, another view, or a screen of another session for this one.
  @Transactional
  void change(PlannedSession session, UUID id, String name, Show show) {
    require(session);
    Wall wall = paired(id);
    store.pair(id, name, session.id(), show);
    tell(wall, session.id());
    record("screen_changed", session, name, show);
  }

  /// The screen shows a new code and nothing else.
  @Transactional
  void unpair(UUID id) {
    Wall wall = paired(id);
    store.unpair(id, WallToken.newCode());
    tell(wall, null);
    audit.record(
        "meetings.screen_unpaired",
        "session",
        String.valueOf(wall.session()),
        Map.of("screen", String.valueOf(wall.name())));
  }

  /// Those that whoever prepares this session may direct.
  List<Wall> listPaired() {
    return store.listPaired().stream().filter(wall -> mayDirect(wall)).toList();
  }

  /// Differs whenever a screen of the session was paired, changed or taken away.
  String stateOf(UUID session) {
    return store.stateOf(session);
  }

  private Wall paired(UUID id) {
    Wall wall = store.lock(id).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SCREEN));
    if (!mayDirect(wall)) throw new Refused(MeetingRefusal.NO_SUCH_SCREEN);
    return wall;
  }

  private boolean mayDirect(Wall wall) {
    UUID session = wall.session();
    return session != null
        && access.may(
            WallPermission.PAIR_SCREENS, Scope.require(), sessions.getSession(session).body());
  }

  void require(PlannedSession session) {
    access.require(WallPermission.PAIR_SCREENS, Scope.require(), session.body());
    if (session.closed()) throw new Refused(MeetingRefusal.SCREEN_OF_CLOSED_SESSION);
  }

  /// The page of the screen hears of it by whichever stream it follows now.
  private void tell(Wall before, @Nullable UUID now) {
    live.announce(WaitingScreen.topic(before.id()), 0);
    if (before.session() != null) live.announce(SessionLog.topic(before.session()), 0);
    if (now != null && !now.equals(before.session())) live.announce(SessionLog.topic(now), 0);
  }

  private void record(String deed, PlannedSession session, String name, Show show) {
    audit.record(
        "meetings." + deed,
        "session",
        session.id().toString(),
        Map.of("screen", name, "show", show.name()));
  }
}
