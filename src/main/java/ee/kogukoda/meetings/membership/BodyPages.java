package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.people.PeoplePermission;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The bodies and their members, for everybody, on any day.
@Controller
class BodyPages {
  private final Bodies bodies;
  private final Memberships memberships;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  BodyPages(Bodies bodies, Memberships memberships, Access access, Frames frames, Clock clock) {
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
    return Page.of("meetings/bodies", new BodiesPage(frame, rows, may ? list + "/uus" : null));
  }

  @GetMapping("/{municipality}/organid/{slug}")
  ModelAndView body(@PathVariable String slug, HttpServletRequest request) {
    Place place = here();
    Body body = bodies.getBody(slug);
    Form form = Form.of(request, frames.words());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    LocalDate day = form.optionalDate("paev").orElse(today);
    boolean may = access.may(MembershipPermission.MANAGE_BODIES, place.id());
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
            frames.titled(body.name(), crumbs(place, frames.words()))));
  }

  private List<Link> ways(Place place, Body body, Words words) {
    String here = list(place) + "/" + body.slug();
    var ways = new ArrayList<Link>();
    if (body.kind() != BodyKind.GOVERNMENT)
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
