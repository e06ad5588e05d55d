package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.people.PeoplePermission;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The bodies and their members, for everybody, on any day.
@Controller
class BodyPages {
  private static final int LATEST = 5;

  private final Bodies bodies;
  private final Memberships memberships;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  BodyPages(
      Bodies bodies,
      Memberships memberships,
      Sessions sessions,
      Municipalities municipalities,
      Access access,
      Frames frames,
      Clock clock) {
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.bodies = bodies;
    this.memberships = memberships;
    this.access = access;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/organid")
  ModelAndView list() {
    Place place = here();
    Frame frame =
        frames.frame("meetings.bodies.title", List.of(new Link(place.name(), "/" + place.slug())));
    String list = list(place);
    var rows =
        bodies.listBodies().stream()
            .map(body ->
                new BodiesPage.Row(
                    body.name(),
                    frame.say("meetings.bodies.kind." + BodyPage.small(body.kind())),
                    list + "/" + body.slug()))
            .toList();
    boolean may = access.may(MembershipPermission.MANAGE_BODIES, place.id());
    Link successor = successor();
    boolean goesOn = successor == null;
    return Page.of(
        "meetings/bodies",
        new BodiesPage(
            frame,
            rows,
            may && goesOn ? list + "/uus" : null,
            ended(list, frame),
            successor,
            may && !goesOn && !rows.isEmpty() ? list + "/yhinemine" : null));
  }

  /// Of this municipality, and of those that have joined it.
  private List<BodiesPage.Row> ended(String list, Frame frame) {
    var rows = new ArrayList<>(ended(list, "", frame));
    for (Municipality before : municipalities.listPredecessors()) {
      rows.add(
          new BodiesPage.Row(
              before.name(), frame.say("meetings.merger.before"), before.link().href()));
      Scope.run(
          before.id().value(),
          () -> {
            String theirs = "/" + before.slug() + "/organid";
            // Bodies that nobody has ended yet belong to its history as well.
            for (Body body : bodies.listBodies())
              rows.add(new BodiesPage.Row(body.name(), before.name(), theirs + "/" + body.slug()));
            rows.addAll(ended(theirs, before.name() + ", ", frame));
          });
    }
    return rows;
  }

  private List<BodiesPage.Row> ended(String list, String whose, Frame frame) {
    return bodies.listEnded().stream()
        .map(body ->
            new BodiesPage.Row(
                body.name(),
                whose
                    + frame.say(
                        "meetings.bodies.until", frame.formats().date(body.end().minusDays(1))),
                list + "/" + body.slug()))
        .toList();
  }

  @GetMapping("/{municipality}/organid/{slug}")
  ModelAndView body(@PathVariable String slug, HttpServletRequest request) {
    Place place = here();
    Body body = bodies.getBody(slug);
    Form form = Form.of(request, frames.words());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    LocalDate day = form.optionalDate("paev").orElse(today);
    boolean may = access.may(MembershipPermission.MANAGE_BODIES, place.id());
    Frame frame = frames.titled(body.name(), crumbs(place, frames.words()));
    return Page.of(
        form.isRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "meetings/body",
        BodyPage.of(
            bodies.compositionOn(body, day),
            memberships.listOffices(body, day),
            memberships.listStretches(body),
            day,
            form.error("paev"),
            bodies.memberAddresses(),
            ways(place, body, frames.words()),
            may ? list(place) + "/" + body.slug() : null,
            meetings(place, body, frame),
            successor(),
            frame));
  }

  private @Nullable Link successor() {
    return municipalities
        .findSuccessor(municipalities.getCurrent())
        .map(Municipality::link)
        .orElse(null);
  }

  /// Those that come, and the latest ones.
  private BodyPage.Meetings meetings(Place place, Body body, Frame frame) {
    Instant now = clock.instant();
    List<SessionLine> lines =
        Stream.concat(
                sessions.listUpcoming(now, body.id()).stream().limit(LATEST),
                sessions.listPast(new SessionQuery("", now, "", body.id()), LATEST).stream())
            .toList();
    boolean may = access.may(AgendaPermission.PREPARE_SESSION, place.id(), body.id());
    return BodyPage.Meetings.of(body.kind(), "/" + place.slug(), body.slug(), lines, may, frame);
  }

  private List<Link> ways(Place place, Body body, Words words) {
    String here = list(place) + "/" + body.slug();
    var ways = new ArrayList<Link>();
    ways.add(new Link(words.say("meetings.people.term"), here + "/osalemine"));
    if (access.may(PeoplePermission.READ_FEE_SHEET, place.id(), body.id()))
      ways.add(new Link(words.say("meetings.people.fees"), here + "/tasuleht"));
    return ways;
  }

  static List<Link> crumbs(Place place, Words words) {
    return List.of(
        new Link(place.name(), "/" + place.slug()),
        new Link(words.say("meetings.bodies.title"), list(place)));
  }

  static String list(Place place) {
    return "/" + place.slug() + "/organid";
  }

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }
}
