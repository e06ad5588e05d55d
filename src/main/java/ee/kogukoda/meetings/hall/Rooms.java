package ee.kogukoda.meetings.hall;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.live.Acting;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Place;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets those into the hall who have something to do there.
@Service
public class Rooms {
  private final Sessions sessions;
  private final SessionLog log;
  private final Bodies bodies;
  private final Acting acting;
  private final Access access;

  Rooms(Sessions sessions, SessionLog log, Bodies bodies, Acting acting, Access access) {
    this.sessions = sessions;
    this.log = log;
    this.bodies = bodies;
    this.acting = acting;
    this.access = access;
  }

  /// @param slug the session's address: its day
  @Transactional(readOnly = true)
  public Room enter(String slug, Door door) {
    access.requireSignedIn();
    PlannedSession planned =
        sessions
            .findSession(slug)
            .filter(found -> found.state().isPublic())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    SessionHistory history = log.read(planned.id());
    Actor actor = acting.in(planned.body());
    admit(door, planned, history, actor);
    return new Room(planned, history, actor, address(planned.slug()));
  }

  public static String address(String slug) {
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    return "/" + place.slug() + "/istungid/" + slug;
  }

  /// Refuses the visitor who has no business behind this door.
  @Transactional(readOnly = true)
  void admit(Door door, PlannedSession planned) {
    access.requireSignedIn();
    admit(door, planned, log.read(planned.id()), acting.in(planned.body()));
  }

  private void admit(Door door, PlannedSession planned, SessionHistory history, Actor actor) {
    if (access.may(door.permission(), Scope.require(), planned.body())) return;
    boolean presiding = door == Door.DESK && history.session().isOpened();
    if ((door == Door.CONSOLE || presiding)
        && (standsIn(planned, history, actor) || convenes(planned, history, actor))) return;
    access.require(door.permission(), Scope.require(), planned.body());
  }

  /// A member to whom the chair was given; and before the opening the oldest one, who opens when
  /// chair and deputies are absent.
  private boolean standsIn(PlannedSession planned, SessionHistory history, Actor actor) {
    if (!access.may(HallPermission.ATTEND, Scope.require(), planned.body())) return false;
    if (history.session().isOpened()) return history.session().presiding().equals(actor.asMember());
    return bodies.compositionOn(bodies.getBody(planned.body()), planned.day()).seats().stream()
        .min(Comparator.comparingInt(Seat::seniority))
        .filter(oldest -> oldest.person().equals(actor.person()))
        .isPresent();
  }

  /// Whoever convened the first session of a new council opens it and presides until a chair is
  /// elected. KOKS § 43.
  private boolean convenes(PlannedSession planned, SessionHistory history, Actor actor) {
    boolean may = access.may(HallPermission.PRESIDE_FIRST_SESSION, Scope.require(), planned.body());
    if (!may || sessions.findResultsDay(planned).isEmpty()) return false;
    return !history.session().isOpened() || history.session().presiding().equals(actor.asMember());
  }

  /// The council on the day of the session, in the order of its list.
  public List<Member> members(PlannedSession planned) {
    return bodies.compositionOn(bodies.getBody(planned.body()), planned.day()).seats().stream()
        .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
        .toList();
  }

  /// Who acts in a body's session; refuses whoever holds nothing in it.
  public Actor actorIn(UUID body) {
    Actor actor = acting.in(body);
    boolean belongs = access.may(HallPermission.PRESIDE_FIRST_SESSION, Scope.require(), body);
    for (Door door : Door.values()) belongs |= access.may(door.permission(), Scope.require(), body);
    if (!belongs) access.require(HallPermission.ATTEND, Scope.require(), body);
    return actor;
  }
}
