package ee.kogukoda.meetings.console;

import ee.kogukoda.access.Role;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.ConductCommand.OpenSession;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.refusal.Refused;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The opening of a session: from here on its rules and its list of members stand as they are on
/// this day.
@Service
class Opening {
  private final Sessions sessions;
  private final Bodies bodies;
  private final SessionLog log;
  private final Rooms rooms;

  Opening(Sessions sessions, Bodies bodies, SessionLog log, Rooms rooms) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.log = log;
    this.rooms = rooms;
  }

  @Transactional
  void open(String slug, UUID command, @Nullable String reason) {
    PlannedSession planned =
        sessions.findSession(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    Actor actor = rooms.actorIn(planned.body());
    Body body = bodies.getBody(planned.body());
    Composition composition = bodies.compositionOn(body, planned.day());
    OpenSession open =
        new OpenSession(
            bodies.rulesOn(body, planned.day()),
            body.membershipSize(),
            rooms.members(planned),
            composition
                .holder(Role.MINUTE_TAKER)
                .or(() -> composition.holder(Role.MUNICIPAL_SECRETARY))
                .map(Office::name)
                .orElse(""),
            reason,
            heads(composition));
    log.ask(planned.id(), command, open, actor);
  }

  /// Who may have to be there for a quorum; a council asks for nobody in particular. KOKS § 49.
  private static @Nullable List<MemberId> heads(Composition composition) {
    if (composition.body().kind() == BodyKind.COUNCIL) return null;
    return composition.offices().stream()
        .filter(office -> office.role() == Role.CHAIR || office.role() == Role.DEPUTY_CHAIR)
        .map(office -> new MemberId(office.person()))
        .toList();
  }
}
