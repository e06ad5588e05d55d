package ee.kogukoda.meetings.live;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.live.HeartbeatStore.Heard;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Attendance.Gap;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.AttendanceCommand.LoseConnection;
import ee.kogukoda.meetings.session.AttendanceCommand.RegainConnection;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Tells sessions which members are no longer heard of, and which are again. Only those who are
/// present by their own device from elsewhere are concerned.
@Service
class Connections {
  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  /// Between two heartbeats of a page and two writings nobody is silent.
  private static final Duration LEAST = Duration.ofSeconds(45);

  private final HeartbeatStore store;
  private final SessionLog log;
  private final Clock clock;

  Connections(HeartbeatStore store, SessionLog log, Clock clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /// Nothing follows for a member whose connection was not lost.
  void regain(String slug, UUID person) {
    log.find(slug)
        .ifPresent(ref -> {
          MemberId member = new MemberId(person);
          if (log.read(ref.id()).session().attendance().findGap(member).isPresent())
            log.ask(ref.id(), Uuid7.next(), new RegainConnection(member), Actor.HOUSE);
        });
  }

  /// Looks through all open sessions.
  ///
  /// @param steadySince before which silence proves nothing
  void look(Instant steadySince) {
    look(clock.instant(), steadySince);
  }

  void look(Instant now, Instant steadySince) {
    Visitor.job("meetings.connections")
        .run(() -> {
          for (UUID municipality : store.listMunicipalities())
            Scope.run(municipality, () -> lookHere(now, steadySince));
        });
  }

  private void lookHere(Instant now, Instant steadySince) {
    for (Heard heard : store.listOfOpenSessions()) {
      try {
        look(heard, now, steadySince);
      } catch (RuntimeException e) {
        LOG.warn("Session {} could not be told of a connection", heard.session(), e);
      }
    }
  }

  private void look(Heard heard, Instant now, Instant steadySince) {
    Session session = log.read(heard.session()).session();
    if (!session.isOpened() || session.rules().graceSeconds() == 0) return;
    MemberId member = new MemberId(heard.person());
    Gap gap = session.attendance().findGap(member).orElse(null);
    if (gap != null) {
      if (heard.at().isAfter(gap.from()))
        log.ask(heard.session(), Uuid7.next(), new RegainConnection(member), Actor.HOUSE);
      return;
    }
    Interval here = session.attendance().findPresence(member).orElse(null);
    if (here == null || !here.proof().byDevice()) return;
    Instant silentBefore = now.minus(grace(session));
    boolean silent = heard.at().isBefore(silentBefore) && here.from().isBefore(silentBefore);
    if (silent && steadySince.isBefore(silentBefore))
      log.ask(heard.session(), Uuid7.next(), new LoseConnection(member), Actor.HOUSE);
  }

  private static Duration grace(Session session) {
    Duration asked = Duration.ofSeconds(session.rules().graceSeconds());
    return asked.compareTo(LEAST) < 0 ? LEAST : asked;
  }
}
