package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Office;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who may prepare a session and send its notice: those of the body, and for the first session of a
/// new council the chair of the municipal election committee, who has no right in any other. KOKS §
/// 43.
@Component
@Transactional(readOnly = true)
class Convening {
  private final SessionStore sessions;
  private final Bodies bodies;
  private final Access access;

  Convening(SessionStore sessions, Bodies bodies, Access access) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.access = access;
  }

  void require(AgendaPermission permission, PlannedSession session) {
    if (!may(permission, session)) access.require(permission, Scope.require(), session.body());
  }

  boolean may(AgendaPermission permission, PlannedSession session) {
    return access.may(permission, Scope.require(), session.body()) || convenes(session);
  }

  private boolean convenes(PlannedSession session) {
    return access.may(AgendaPermission.CONVENE_FIRST_SESSION, Scope.require(), session.body())
        && sessions.findResultsDay(session.id()).isPresent()
        && findConvener(session)
            .filter(office -> office.person().equals(Visitor.current().person()))
            .isPresent();
  }

  /// The chair of the election committee on the day of the session.
  Optional<Office> findConvener(PlannedSession session) {
    return bodies
        .compositionOn(bodies.getBody(session.body()), session.day())
        .holder(Role.ELECTION_COMMITTEE_CHAIR);
  }
}
