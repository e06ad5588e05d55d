package ee.kogukoda.meetings.seating;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The page on which the secretary places the members of a body.
@Controller
class SeatingPages {
  private final SeatingPlans plans;
  private final Bodies bodies;
  private final Access access;
  private final Frames frames;
  private final Notices notices;
  private final Clock clock;

  SeatingPages(
      SeatingPlans plans,
      Bodies bodies,
      Access access,
      Frames frames,
      Notices notices,
      Clock clock) {
    this.plans = plans;
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/organid/{slug}/istekohad")
  ModelAndView ask(@PathVariable String slug) {
    Body body = body(slug);
    List<Seat> members = members(body);
    Form form =
        plans
            .find(body.id())
            .map(plan -> SeatingForm.of(plan, members, frames.words()))
            .orElseGet(() -> Form.of(Map.of(), frames.words()));
    return page(body, members, form, HttpStatus.OK);
  }

  @PostMapping("/{municipality}/organid/{slug}/istekohad")
  Object save(@PathVariable String slug, HttpServletRequest request) {
    Body body = body(slug);
    List<Seat> members = members(body);
    Form form = Form.of(request, frames.words());
    if (!form.accepts(() -> plans.save(body, SeatingForm.read(form, members))))
      return page(body, members, form, HttpStatus.UNPROCESSABLE_CONTENT);
    notices.good(request, frames.words().say("meetings.seating.saved"));
    return "redirect:" + address(body) + "/istekohad";
  }

  private ModelAndView page(Body body, List<Seat> members, Form form, HttpStatus status) {
    Map<UUID, String> names = members.stream().collect(Collectors.toMap(Seat::person, Seat::name));
    return Page.of(
        status,
        "meetings/seating",
        new SeatingPage(
            frames.frame(
                "meetings.seating.title",
                List.of(
                    new Link(here().name(), "/" + here().slug()),
                    new Link(body.name(), address(body)))),
            form,
            frames.words().say("meetings.seating.about", body.name()),
            address(body),
            members.stream()
                .map(member ->
                    new SeatingPage.Line(
                        member.name(), SeatingForm.rowOf(member), SeatingForm.seatOf(member)))
                .toList(),
            plans.find(body.id()).map(plan -> rows(plan, names)).orElse(List.of())));
  }

  private static List<List<@Nullable String>> rows(SeatingPlan plan, Map<UUID, String> names) {
    return IntStream.rangeClosed(1, plan.rows())
        .mapToObj(row ->
            IntStream.rangeClosed(1, plan.seats())
                .<@Nullable String>mapToObj(
                    seat -> plan.findPerson(row, seat).map(names::get).orElse(null))
                .toList())
        .toList();
  }

  private Body body(String slug) {
    Body body = bodies.getBody(slug);
    access.require(SeatingPermission.PLACE_MEMBERS, here().id(), body.id());
    return body;
  }

  private List<Seat> members(Body body) {
    return bodies
        .compositionOn(body, LocalDate.ofInstant(clock.instant(), Formats.TALLINN))
        .seats();
  }

  private static String address(Body body) {
    return "/" + here().slug() + "/organid/" + body.slug();
  }

  private static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }
}
