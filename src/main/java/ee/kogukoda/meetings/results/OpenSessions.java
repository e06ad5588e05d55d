package ee.kogukoda.meetings.results;

import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// Announced sessions beside their logs, for pages and interfaces that are open to everybody.
@Component
public class OpenSessions {
  private final Sessions sessions;
  private final SessionLog log;
  private final Municipalities municipalities;

  OpenSessions(Sessions sessions, SessionLog log, Municipalities municipalities) {
    this.sessions = sessions;
    this.log = log;
    this.municipalities = municipalities;
  }

  /// In the municipality in scope; what is in draft does not exist here, and what is closed only
  /// for those of the body.
  public PlannedSession getSession(String slug) {
    return sessions
        .findPublicSession(slug)
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  /// What of a session may leave the room. KOKS § 44 lg 4.
  public SessionHistory history(PlannedSession session) {
    return log.readInPublic(session.id());
  }

  /// The same for an address outside of a municipality's pages, as those of interfaces are.
  public <T> T read(
      String municipality, String date, BiFunction<PlannedSession, SessionHistory, T> work) {
    Municipality found =
        municipalities
            .findBySlug(municipality)
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    try {
      return Scope.call(
          found.id().value(),
          () -> {
            PlannedSession session =
                sessions
                    .findOpenSession(date)
                    .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
            return work.apply(session, history(session));
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
