package ee.kogukoda.meetings.bodies;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The council's own page, and the confirming of its rules.
@Controller
class CouncilPages {
  private final Bodies bodies;
  private final Access access;
  private final Frames frames;
  private final Notices notices;
  private final Clock clock;

  CouncilPages(Bodies bodies, Access access, Frames frames, Notices notices, Clock clock) {
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/volikogu")
  ModelAndView council() {
    Place place = here();
    Body council = bodies.findCouncil().orElse(null);
    if (council == null) return none(place);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Frame frame =
        frames.titled(council.name(), List.of(new Link(place.name(), "/" + place.slug())));
    return Page.of(
        "meetings/council",
        CouncilPage.of(
            bodies.compositionOn(council, today),
            bodies.listRules(council, today),
            bodies.memberAddresses(),
            access.may(BodyPermission.CONFIRM_RULE, place.id(), council.id()),
            frame));
  }

  /// The way here stands in every municipality's header.
  private ModelAndView none(Place place) {
    Link home = new Link(place.name(), "/" + place.slug());
    return Page.of(
        "meetings/noCouncil",
        new NoCouncilPage(frames.frame("meetings.council.title", List.of(home))));
  }

  @PostMapping("/{municipality}/volikogu/tookord/{rule}/kinnitamine")
  String confirm(@PathVariable String rule, HttpServletRequest request) {
    Place place = here();
    Body council = getCouncil();
    access.require(BodyPermission.CONFIRM_RULE, place.id(), council.id());
    bodies.confirmRule(council, code(rule), Visitor.current().name());
    notices.good(request, frames.words().say("meetings.council.confirmed"));
    return "redirect:/" + place.slug() + "/volikogu#tookord";
  }

  private static RuleCode code(String name) {
    return Arrays.stream(RuleCode.values())
        .filter(code -> code.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_RULE));
  }

  private Body getCouncil() {
    return bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }

  private static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }
}
