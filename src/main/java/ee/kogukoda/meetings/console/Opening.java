package ee.kogukoda.meetings.console;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.invitations.Invitations;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.AttendanceCommand.ReportAbsence;
import ee.kogukoda.meetings.session.ConductCommand.OpenSession;
import ee.kogukoda.meetings.session.Member;
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
  private final Invitations invitations;

  Opening(Sessions sessions, Bodies bodies, SessionLog log, Rooms rooms, Invitations invitations) {
    this.invitations = invitations;
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
            heads(composition),
            sessions.findResultsDay(planned).isPresent() ? convener(composition) : null);
    log.ask(planned.id(), command, open, actor);
    noteAbsent(planned, open.members());
  }

  /// Whoever has answered not to come has given notice of absence.
  private void noteAbsent(PlannedSession planned, List<Member> listed) {
    for (UUID person : invitations.listAbsent(planned.id())) {
      var member = new MemberId(person);
      if (listed.stream().noneMatch(each -> each.id().equals(member))) continue;
      var self = new Actor(person, Actor.Office.MEMBER);
      log.ask(planned.id(), Uuid7.next(), new ReportAbsence(member), self);
    }
  }

  /// Who opens the first session of a new council. KOKS § 43.
  private static Member convener(Composition composition) {
    return composition
        .holder(Role.ELECTION_COMMITTEE_CHAIR)
        .map(office -> new Member(new MemberId(office.person()), office.name(), null))
        .orElseThrow(() -> new Refused(MeetingRefusal.CONVENER_MISSING));
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
