package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Term;
import ee.kogukoda.meetings.membership.BodyFormPage.Field;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// A body over the years: its terms for everybody, its name and its end for who keeps the bodies.
@Controller
@RequestMapping("/{municipality}/organid/{slug}")
class OverTimePages {
  private final Bodies bodies;
  private final Memberships memberships;
  private final CouncilAdvice advice;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  OverTimePages(
      Bodies bodies,
      Memberships memberships,
      CouncilAdvice advice,
      Access access,
      Frames frames,
      Notices notices) {
    this.advice = advice;
    this.bodies = bodies;
    this.memberships = memberships;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/koosseisud")
  ModelAndView terms(@PathVariable String slug) {
    Place place = BodyPages.here();
    Body body = bodies.getBody(slug);
    Frame frame = frames.frame("meetings.terms.title", crumbs(place, body));
    boolean may = access.may(MembershipPermission.MANAGE_BODIES, place.id());
    List<Stretch> all = memberships.listStretches(body);
    return Page.of(
        "meetings/terms",
        new TermsPage(
            frame,
            bodies.listTerms(body).stream().map(term -> row(term, all, frame)).toList(),
            may ? frame.path() + "/uus" : null));
  }

  private static TermsPage.Row row(Term term, List<Stretch> all, Frame frame) {
    LocalDate end = term.endsOn();
    String days =
        frame.formats().date(term.startsOn())
            + "–"
            + (end == null ? "" : frame.formats().date(end.minusDays(1)));
    List<String> names =
        all.stream()
            .filter(seat -> end == null || seat.from().isBefore(end))
            .filter(seat -> {
              LocalDate left = seat.end();
              return left == null || left.isAfter(term.startsOn());
            })
            .map(Stretch::name)
            .distinct()
            .toList();
    return new TermsPage.Row(term.name(), days, String.join(", ", names));
  }

  @GetMapping("/koosseisud/uus")
  ModelAndView askTerm(@PathVariable String slug) {
    return termForm(slug, Form.of(Map.of(), frames.words()), HttpStatus.OK);
  }

  @PostMapping("/koosseisud/uus")
  Object begin(@PathVariable String slug, HttpServletRequest request) {
    Body body = manageable(slug);
    Form form = Form.of(request, frames.words());
    var name = form.text("koosseis", BodyFields.LONGEST);
    var size = form.number("kohti");
    var from = form.date("alates");
    boolean done =
        form.isRight()
            && form.accepts(() ->
                memberships.beginTerm(
                    body, name.orElseThrow(), size.orElseThrow(), from.orElseThrow()));
    return done
        ? done(request, body, "/koosseisud")
        : termForm(slug, form, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping("/muutmine")
  ModelAndView askName(@PathVariable String slug) {
    Body body = manageable(slug);
    return nameForm(body, Form.of(Map.of("nimi", body.name()), frames.words()), HttpStatus.OK);
  }

  @PostMapping("/muutmine")
  Object rename(@PathVariable String slug, HttpServletRequest request) {
    Body body = manageable(slug);
    Form form = Form.of(request, frames.words());
    var name = form.text("nimi", BodyFields.LONGEST);
    boolean done =
        form.isRight() && form.accepts(() -> memberships.rename(body, name.orElseThrow()));
    return done ? done(request, body, "") : nameForm(body, form, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping("/lopetamine")
  ModelAndView askEnd(@PathVariable String slug) {
    return endForm(manageable(slug), Form.of(Map.of(), frames.words()), HttpStatus.OK);
  }

  @PostMapping("/lopetamine")
  Object end(@PathVariable String slug, HttpServletRequest request) {
    Body body = manageable(slug);
    Form form = Form.of(request, frames.words());
    var lastDay = form.date("kuni");
    var basis = form.text("alus", BodyFields.LONGEST);
    boolean done =
        form.isRight()
            && form.accepts(
                () -> memberships.endBody(body, lastDay.orElseThrow(), basis.orElseThrow()));
    return done ? done(request, body, "") : endForm(body, form, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView termForm(String slug, Form form, HttpStatus status) {
    Body body = manageable(slug);
    String about = say("meetings.terms.new.about");
    if (body.kind() == BodyKind.COUNCIL)
      about += " " + say("meetings.terms.new.first") + " " + advice.say(frames.words());
    return form(
        body, "meetings.terms.new", about, "/koosseisud/uus", fields().term(), form, status);
  }

  private ModelAndView nameForm(Body body, Form form, HttpStatus status) {
    String about = say("meetings.terms.rename.about");
    return form(body, "meetings.terms.rename", about, "/muutmine", fields().name(), form, status);
  }

  private ModelAndView endForm(Body body, Form form, HttpStatus status) {
    String about = say("meetings.terms.end.about");
    return form(
        body, "meetings.terms.end", about, "/lopetamine", fields().officeEnding(), form, status);
  }

  private String say(String key) {
    return frames.words().say(key);
  }

  private ModelAndView form(
      Body body,
      String title,
      String about,
      String address,
      List<Field> fields,
      Form form,
      HttpStatus status) {
    Place place = BodyPages.here();
    String back = BodyPages.list(place) + "/" + body.slug();
    return Page.of(
        status,
        "meetings/bodyForm",
        new BodyFormPage(
            frames.frame(title, crumbs(place, body)),
            form,
            back + address,
            back,
            about,
            fields,
            say(title)));
  }

  private String done(HttpServletRequest request, Body body, String below) {
    notices.good(request, frames.words().say("meetings.bodies.saved", body.name()));
    return "redirect:" + BodyPages.list(BodyPages.here()) + "/" + body.slug() + below;
  }

  private Body manageable(String slug) {
    access.require(MembershipPermission.MANAGE_BODIES, BodyPages.here().id());
    return bodies.getBody(slug);
  }

  private List<Link> crumbs(Place place, Body body) {
    var crumbs = new ArrayList<>(BodyPages.crumbs(place, frames.words()));
    crumbs.add(new Link(body.name(), BodyPages.list(place) + "/" + body.slug()));
    return crumbs;
  }

  private BodyFields fields() {
    return new BodyFields(frames.words());
  }
}
