package ee.kogukoda.meetings.live;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.session.ConductEvent.*;
import ee.kogukoda.meetings.session.ItemEvent;
import ee.kogukoda.meetings.session.LoggedEvent;
import ee.kogukoda.meetings.session.PublicHistory;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.VoteEvent.ResultDeclared;
import ee.kogukoda.meetings.session.VoteEvent.VoteAnnulled;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What an event means outside of the log, in the same transaction: the prepared session follows
/// it, and opening, closing and signing stand in the audit log. All else is in the session's own.
@Component
class Consequences {
  private final Sessions sessions;
  private final HallCodes codes;
  private final Audit audit;
  private final ApplicationEventPublisher publisher;

  Consequences(
      Sessions sessions, HallCodes codes, Audit audit, ApplicationEventPublisher publisher) {
    this.codes = codes;
    this.sessions = sessions;
    this.audit = audit;
    this.publisher = publisher;
  }

  /// Others learn of an item what everybody may know of it.
  void of(UUID session, List<LoggedEvent> events, Session before) {
    Session state = before;
    for (LoggedEvent logged : events) {
      switch (logged.event()) {
        case SessionOpened _ -> {
          codes.make(session);
          follow(logged.at(), session, SessionState.OPEN, "session_opened", "");
        }
        case WindowExtended(var until, var reason) -> {
          sessions.moveEnd(session, until, logged.at());
          record(session, "deadline_moved", reason);
        }
        case OpeningUndone(var reason) ->
            follow(logged.at(), session, SessionState.ANNOUNCED, "opening_undone", reason);
        case SessionClosed(var reason) ->
            follow(
                logged.at(),
                session,
                SessionState.CLOSED,
                "session_closed",
                reason == null ? "" : reason);
        case SessionReopened(var reason) ->
            follow(logged.at(), session, SessionState.OPEN, "session_reopened", reason);
        case SessionAdjourned(var _, var reason) -> record(session, "session_adjourned", reason);
        case SessionContinued(var reason) ->
            record(session, "session_continued", reason == null ? "" : reason);
        case MinutesSigned(var sha256) -> record(session, "minutes_signed", sha256);
        default -> {}
      }
      if (logged.event() instanceof ItemEvent event)
        publisher.publishEvent(new EventLogged(session, PublicHistory.told(event, state)));
      if (logged.event() instanceof SessionClosed closed)
        publisher.publishEvent(new EventLogged(session, closed));
      if (logged.event() instanceof ResultDeclared || logged.event() instanceof VoteAnnulled)
        publisher.publishEvent(new EventLogged(session, logged.event()));
      state = state.evolve(logged.event(), logged.at());
    }
  }

  private void follow(Instant at, UUID session, SessionState state, String deed, String reason) {
    sessions.follow(session, state, at);
    record(session, deed, reason);
  }

  private void record(UUID session, String deed, String detail) {
    audit.record("meetings." + deed, "session", session.toString(), Map.of("reason", detail));
  }
}
