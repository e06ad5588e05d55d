package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.people.Absences;
import ee.kogukoda.meetings.people.MandateClocks;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The forms by which the municipal secretary founds bodies and keeps their members.
@Controller
@RequestMapping("/{municipality}/organid")
class MembershipPages {
  private final Bodies bodies;
  private final Memberships memberships;
  private final Absences absences;
  private final CouncilAdvice advice;
  private final Access access;
  private final Frames frames;
  private final Notices notices;
  private final Clock clock;

  MembershipPages(
      Bodies bodies,
      Memberships memberships,
      Absences absences,
      CouncilAdvice advice,
      Access access,
      Frames frames,
      Notices notices,
      Clock clock) {
    this.bodies = bodies;
    this.memberships = memberships;
    this.absences = absences;
    this.advice = advice;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping("/uus")
  ModelAndView askBody() {
    return bodyForm(here(), empty(), HttpStatus.OK);
  }

  @PostMapping("/uus")
  Object found(HttpServletRequest request) {
    Place place = here();
    Form form = sent(request);
    var asked = fields().readBody(form);
    if (asked.isEmpty() || !form.accepts(() -> memberships.found(asked.get())))
      return bodyForm(place, form, HttpStatus.UNPROCESSABLE_CONTENT);
    notices.good(request, say("meetings.bodies.founded", asked.get().name()));
    return "redirect:" + BodyPages.list(place);
  }

  @GetMapping("/{slug}/liikmed/uus")
  ModelAndView askMember(@PathVariable String slug) {
    return memberForm(here(), bodies.getBody(slug), empty(), HttpStatus.OK);
  }

  @PostMapping("/{slug}/liikmed/uus")
  Object add(@PathVariable String slug, HttpServletRequest request) {
    Place place = here();
    Body body = bodies.getBody(slug);
    Form form = sent(request);
    var asked = fields().readMember(form);
    if (asked.isEmpty() || !form.accepts(() -> memberships.add(body, asked.get())))
      return memberForm(place, body, form, HttpStatus.UNPROCESSABLE_CONTENT);
    notices.good(
        request,
        say("meetings.people.added", asked.get().person().name(), choose(body, asked.get())));
    return "redirect:" + BodyPages.list(place) + "/" + body.slug();
  }

  /// Until when somebody with an incompatible office has to choose.
  private String choose(Body body, NewMember member) {
    int days = bodies.rulesOn(body, member.from()).number(RuleCode.OFFICE_CHOICE_DAYS);
    return Formats.in(frames.words().language())
        .date(MandateClocks.officeChosenBy(member.from(), days));
  }

  @GetMapping("/{slug}/liikmed/{seat}/lopp")
  ModelAndView askEnd(@PathVariable String slug, @PathVariable UUID seat) {
    Body body = bodies.getBody(slug);
    return endForm(here(), body, seat, empty(), HttpStatus.OK);
  }

  @PostMapping("/{slug}/liikmed/{seat}/lopp")
  Object end(@PathVariable String slug, @PathVariable UUID seat, HttpServletRequest request) {
    Place place = here();
    Body body = bodies.getBody(slug);
    Form form = sent(request);
    var lastDay = form.date("kuni");
    var ending = form.choice("pohjus", Ending.class);
    if (!form.isRight()
        || !form.accepts(
            () -> memberships.end(body, seat, lastDay.orElseThrow(), ending.orElseThrow())))
      return endForm(place, body, seat, form, HttpStatus.UNPROCESSABLE_CONTENT);
    return done(request, place, body, memberships.getStretch(body, seat).name());
  }

  @GetMapping("/{slug}/ametid/uus")
  ModelAndView askOffice(@PathVariable String slug) {
    return officeForm(here(), bodies.getBody(slug), empty(), HttpStatus.OK);
  }

  @PostMapping("/{slug}/ametid/uus")
  Object giveOffice(@PathVariable String slug, HttpServletRequest request) {
    Place place = here();
    Body body = bodies.getBody(slug);
    Form form = sent(request);
    var asked = fields().readOffice(body.kind(), form);
    if (asked.isEmpty() || !form.accepts(() -> give(body, asked.get())))
      return officeForm(place, body, form, HttpStatus.UNPROCESSABLE_CONTENT);
    return done(request, place, body, asked.get().person().name());
  }

  private void give(Body body, BodyFields.NewOffice office) {
    memberships.giveOffice(body, office.person(), office.role(), office.from(), office.basis());
  }

  @GetMapping("/{slug}/ametid/{office}/lopp")
  ModelAndView askOfficeEnd(@PathVariable String slug, @PathVariable UUID office) {
    return officeEndForm(here(), bodies.getBody(slug), office, empty(), HttpStatus.OK);
  }

  @PostMapping("/{slug}/ametid/{office}/lopp")
  Object endOffice(
      @PathVariable String slug, @PathVariable UUID office, HttpServletRequest request) {
    Place place = here();
    Body body = bodies.getBody(slug);
    Form form = sent(request);
    var lastDay = form.date("kuni");
    var basis = form.text("alus", BodyFields.LONGEST);
    if (!form.isRight()
        || !form.accepts(
            () -> memberships.endOffice(body, office, lastDay.orElseThrow(), basis.orElseThrow())))
      return officeEndForm(place, body, office, form, HttpStatus.UNPROCESSABLE_CONTENT);
    return done(request, place, body, body.name());
  }

  private ModelAndView bodyForm(Place place, Form form, HttpStatus status) {
    String list = BodyPages.list(place);
    var page =
        new BodyFormPage(
            frames.frame("meetings.bodies.new", BodyPages.crumbs(place, frames.words())),
            form,
            list + "/uus",
            list,
            advice.say(frames.words()),
            fields().body(),
            say("meetings.bodies.found"));
    return Page.of(status, "meetings/bodyForm", page);
  }

  private ModelAndView memberForm(Place place, Body body, Form form, HttpStatus status) {
    String title = "meetings.bodies.add_member";
    List<Choice> waiting =
        absences.listWaiting(body).stream()
            .map(seat ->
                new Choice(
                    seat.seat().toString(),
                    say(
                        "meetings.people.fills.seat",
                        seat.name(),
                        Formats.in(frames.words().language()).date(seat.due()))))
            .toList();
    return form(
        place, body, title, "/liikmed/uus", form, advice(body), fields().member(waiting), status);
  }

  /// What a council is to look at when it fills a committee. KOKS § 47.
  private String advice(Body body) {
    boolean committee =
        body.kind() == BodyKind.COMMITTEE || body.kind() == BodyKind.TEMPORARY_COMMITTEE;
    return committee ? say("meetings.any.committee_advice") : "";
  }

  private ModelAndView officeForm(Place place, Body body, Form form, HttpStatus status) {
    String title = "meetings.bodies.give_office";
    return form(place, body, title, "/ametid/uus", form, "", fields().office(body.kind()), status);
  }

  private ModelAndView endForm(Place place, Body body, UUID seat, Form form, HttpStatus status) {
    String name = memberships.getStretch(body, seat).name();
    String address = "/liikmed/" + seat + "/lopp";
    String title = "meetings.bodies.end_mandate";
    return form(place, body, title, address, form, name, fields().ending(), status);
  }

  private ModelAndView officeEndForm(
      Place place, Body body, UUID office, Form form, HttpStatus status) {
    String title = "meetings.bodies.end_office";
    String address = "/ametid/" + office + "/lopp";
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    String name = memberships.getOffice(body, office, today).name();
    return form(place, body, title, address, form, name, fields().officeEnding(), status);
  }

  private ModelAndView form(
      Place place,
      Body body,
      String title,
      String address,
      Form form,
      String about,
      List<BodyFormPage.Field> fields,
      HttpStatus status) {
    String back = BodyPages.list(place) + "/" + body.slug();
    var crumbs = new ArrayList<>(BodyPages.crumbs(place, frames.words()));
    crumbs.add(new Link(body.name(), back));
    var page =
        new BodyFormPage(
            frames.frame(title, crumbs), form, back + address, back, about, fields, say(title));
    return Page.of(status, "meetings/bodyForm", page);
  }

  private String done(HttpServletRequest request, Place place, Body body, String name) {
    notices.good(request, say("meetings.bodies.saved", name));
    return "redirect:" + BodyPages.list(place) + "/" + body.slug();
  }

  private Place here() {
    Place place = BodyPages.here();
    access.require(MembershipPermission.MANAGE_BODIES, place.id());
    return place;
  }

  private BodyFields fields() {
    return new BodyFields(frames.words());
  }

  private Form empty() {
    return Form.of(Map.of(), frames.words());
  }

  private Form sent(HttpServletRequest request) {
    return Form.of(request, frames.words());
  }

  private String say(String key, Object... arguments) {
    return frames.words().say(key, arguments);
  }
}
