package ee.kogukoda.meetings.agenda;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every page of preparing needs first: the place, the session of the address, the right to
/// prepare it, and the way back.
@Component
class Drafting {
  private final Sessions sessions;
  private final Bodies bodies;
  private final Access access;
  private final Convening convening;
  private final Frames frames;

  Drafting(Sessions sessions, Bodies bodies, Access access, Convening convening, Frames frames) {
    this.convening = convening;
    this.sessions = sessions;
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
  }

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  static String list() {
    return "/" + here().slug() + "/istungid";
  }

  static String address(PlannedSession session) {
    return address(session.slug());
  }

  static String address(String slug) {
    return list() + "/" + slug;
  }

  static String preparing(String slug) {
    return address(slug) + "/koostamine";
  }

  /// The body whose session is asked for, where this visitor may prepare it: the one named, else
  /// the council, else the first there is.
  Body getBody(@Nullable String slug) {
    if (slug == null) {
      List<Body> all = listBodies();
      if (!all.isEmpty()) return all.getFirst();
    }
    Body asked =
        slug == null
            ? bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY))
            : bodies.getBody(slug);
    access.require(AgendaPermission.PREPARE_SESSION, here().id(), asked.id());
    return asked;
  }

  /// The bodies whose sessions this visitor may prepare, the council first.
  List<Body> listBodies() {
    return bodies.listBodies().stream()
        .filter(body -> access.may(AgendaPermission.PREPARE_SESSION, here().id(), body.id()))
        .sorted(Comparator.comparing(Body::kind))
        .toList();
  }

  BodyKind kind(PlannedSession session) {
    return bodies.getBody(session.body()).kind();
  }

  PlannedSession get(String slug) {
    access.requireSignedIn();
    PlannedSession session =
        sessions.findSession(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    convening.require(AgendaPermission.PREPARE_SESSION, session);
    return session;
  }

  static AgendaItem item(PlannedSession session, int number) {
    return session.findItem(number).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_ITEM));
  }

  boolean maySendNotice(PlannedSession session) {
    return convening.may(AgendaPermission.SEND_NOTICE, session);
  }

  List<Link> crumbs() {
    Place place = here();
    return List.of(
        new Link(place.name(), "/" + place.slug()),
        new Link(frames.words().say("meetings.list.title"), list()));
  }

  /// The crumbs of a page below the session's preparation.
  List<Link> crumbs(PlannedSession session) {
    var crumbs = new ArrayList<>(crumbs());
    crumbs.add(new Link(session.details().title(), preparing(session.slug())));
    return crumbs;
  }
}
