package ee.kogukoda.meetings.publication;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A session and its items, for everybody.
@Controller
class SessionPages {
  private final Sessions sessions;
  private final ObjectProvider<SessionRecord> records;
  private final SessionPageMaker maker;
  private final Access access;
  private final Frames frames;

  SessionPages(
      Sessions sessions,
      ObjectProvider<SessionRecord> records,
      SessionPageMaker maker,
      Access access,
      Frames frames) {
    this.sessions = sessions;
    this.records = records;
    this.maker = maker;
    this.access = access;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}")
  ModelAndView session(@PathVariable String slug) {
    Place place = Places.here();
    PlannedSession session = announced(slug);
    Frame frame =
        frames
            .titled(
                session.details().title(),
                List.of(Places.home(place), Places.list(place, frames.words())))
            .withFeeds(Places.feeds(place, frames.words()));
    if (!sessions.maySee(session)) return closed(session, frame);
    List<Link> ways =
        records
            .orderedStream()
            .flatMap(record -> record.links(session, frame.words()).stream())
            .toList();
    return Page.of(
        "meetings/session",
        maker.session(
            session,
            frame,
            results(session),
            records.stream().anyMatch(record -> record.withholdsVideo(session)),
            ways,
            work(place, session)));
  }

  @GetMapping(
      "/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/punktid/{number}")
  ModelAndView item(@PathVariable String slug, @PathVariable int number) {
    Place place = Places.here();
    PlannedSession session = announced(slug);
    if (!sessions.maySee(session)) throw new Refused(MeetingRefusal.SESSION_CLOSED);
    AgendaItem item =
        session.findItem(number).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_ITEM));
    Frame frame =
        frames.titled(
            item.number() + ". " + item.title(),
            List.of(
                Places.home(place),
                Places.list(place, frames.words()),
                new Link(
                    session.details().title(), Places.sessions(place) + "/" + session.slug())));
    List<Link> ways =
        records
            .orderedStream()
            .flatMap(record -> record.itemLinks(session, item, frame.words()).stream())
            .toList();
    boolean mayPrepare = !work(place, session).isEmpty();
    return Page.of(
        "meetings/item", maker.item(session, item, frame, results(session), mayPrepare, ways));
  }

  /// Without its closed parts, for all who may not read them.
  private PlannedSession announced(String slug) {
    PlannedSession session =
        sessions
            .findSession(slug)
            .filter(found -> found.state().isPublic())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    boolean all = access.may(AgendaPermission.READ_RESTRICTED, Places.here().id(), session.body());
    return all ? session : session.asPublic();
  }

  /// That it is held, and which of its decisions are public. KOKS § 49 lg 8.
  private ModelAndView closed(PlannedSession session, Frame frame) {
    Set<UUID> open = sessions.listPublicDecisions(session);
    Map<UUID, String> results = results(session);
    return Page.of(
        "meetings/closedSession",
        ClosedSessionPage.of(
            session,
            session.items().stream().filter(item -> open.contains(item.id())).toList(),
            results,
            frame));
  }

  private Map<UUID, String> results(PlannedSession session) {
    return SessionPageMaker.merge(
        records.orderedStream().map(record -> record.results(session, frames.words())).toList());
  }

  private List<Link> work(Place place, PlannedSession session) {
    if (!access.may(AgendaPermission.PREPARE_SESSION, place.id(), session.body())) return List.of();
    String address = Places.sessions(place) + "/" + session.slug() + "/koostamine";
    return List.of(new Link(frames.words().say("meetings.session.prepare"), address));
  }
}
