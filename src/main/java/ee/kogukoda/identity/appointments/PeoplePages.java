package ee.kogukoda.identity.appointments;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Role;
import ee.kogukoda.identity.IdentityPermission;
import ee.kogukoda.identity.Mandate;
import ee.kogukoda.identity.MandateId;
import ee.kogukoda.identity.MandateTexts;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The people of a municipality and their roles, for those who look after them.
@Controller
@RequestMapping("/{slug}/inimesed")
class PeoplePages {
  private final Access access;
  private final Appointments appointments;
  private final Mandates mandates;
  private final MandateTexts texts;
  private final Municipalities municipalities;
  private final Frames frames;
  private final Notices notices;
  private final Clock clock;

  PeoplePages(
      Access access,
      Appointments appointments,
      Mandates mandates,
      MandateTexts texts,
      Municipalities municipalities,
      Frames frames,
      Notices notices,
      Clock clock) {
    this.access = access;
    this.appointments = appointments;
    this.mandates = mandates;
    this.texts = texts;
    this.municipalities = municipalities;
    this.frames = frames;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list() {
    Municipality here = here();
    Words words = frames.words();
    Map<UUID, String> bodies = texts.bodies(here.id());
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    List<Mandate> all = mandates.listIn(here.id());
    var page =
        new PeoplePage(
            frames.frame("identity.people.title", List.of()),
            rows(all.stream().filter(m -> !hasEnded(m, today)).toList(), here, bodies, words),
            rows(all.stream().filter(m -> hasEnded(m, today)).toList(), here, bodies, words));
    return Page.of("identity/people", page);
  }

  @GetMapping("/uus")
  ModelAndView ask() {
    Municipality here = here();
    return appointment(here, Form.of(Map.of(), frames.words()), HttpStatus.OK);
  }

  @PostMapping
  Object appoint(HttpServletRequest request) {
    Municipality here = here();
    Words words = frames.words();
    Form form = Form.of(request, words);
    var asked = MandateForm.appointment(form);
    var bodies = texts.bodies(here.id()).keySet();
    if (asked.isEmpty()
        || !form.accepts(() -> appointments.appoint(asked.get(), here.id(), bodies)))
      return appointment(here, form, HttpStatus.UNPROCESSABLE_CONTENT);
    notices.good(request, words.say("identity.people.granted"));
    return "redirect:/" + here.slug() + "/inimesed";
  }

  @GetMapping("/rollid/{id}/lopp")
  ModelAndView askEnd(@PathVariable("id") UUID id) {
    Municipality here = here();
    Mandate mandate = appointments.get(new MandateId(id), here.id());
    return ending(here, mandate, Form.of(Map.of(), frames.words()), HttpStatus.OK);
  }

  @PostMapping("/rollid/{id}/lopp")
  Object end(@PathVariable("id") UUID id, HttpServletRequest request) {
    Municipality here = here();
    Words words = frames.words();
    Mandate mandate = appointments.get(new MandateId(id), here.id());
    Form form = Form.of(request, words);
    var lastDay = form.date("kuni");
    var reason = form.text("alus", MandateForm.LONGEST_REASON);
    if (!form.isRight()
        || !form.accepts(
            () -> mandates.end(mandate.id(), lastDay.orElseThrow(), reason.orElseThrow())))
      return ending(here, mandate, form, HttpStatus.UNPROCESSABLE_CONTENT);
    notices.good(request, words.say("identity.people.ended.done", mandate.personName()));
    return "redirect:/" + here.slug() + "/inimesed";
  }

  private Municipality here() {
    Place place = Place.current().orElseThrow(() -> new Refused(WebRefusal.PAGE_NOT_FOUND));
    access.require(IdentityPermission.MANAGE_MANDATES, place.id());
    return municipalities.getCurrent();
  }

  private ModelAndView appointment(Municipality here, Form form, HttpStatus status) {
    Words words = frames.words();
    List<Role> roles = Appointments.roles();
    var page =
        new AppointmentPage(
            frames.frame("identity.people.new.title", crumbs(here, words)),
            form,
            "/" + here.slug() + "/inimesed",
            roles.stream()
                .map(role -> new Choice(role.name(), MandateTexts.role(role, words)))
                .toList(),
            texts.bodies(here.id()).entrySet().stream()
                .map(body -> new Choice(body.getKey().toString(), body.getValue()))
                .toList());
    return Page.of(status, "identity/appointment", page);
  }

  private ModelAndView ending(Municipality here, Mandate mandate, Form form, HttpStatus status) {
    Words words = frames.words();
    String list = "/" + here.slug() + "/inimesed";
    var page =
        new EndingPage(
            frames.frame("identity.people.end.title", crumbs(here, words)),
            form,
            mandate.personName(),
            texts.line(mandate, words),
            list + "/rollid/" + mandate.id() + "/lopp",
            list);
    return Page.of(status, "identity/ending", page);
  }

  private static List<Link> crumbs(Municipality here, Words words) {
    return List.of(
        new Link(here.name(), "/" + here.slug()),
        new Link(words.say("identity.people.title"), "/" + here.slug() + "/inimesed"));
  }

  private static List<PeoplePage.Row> rows(
      List<Mandate> mandates, Municipality here, Map<UUID, String> bodies, Words words) {
    Formats formats = Formats.in(words.language());
    return mandates.stream()
        .map(mandate ->
            new PeoplePage.Row(
                mandate.personName(),
                MandateTexts.role(mandate.role(), words),
                mandate.body() == null
                    ? here.name()
                    : Objects.requireNonNullElse(bodies.get(mandate.body()), ""),
                formats.date(mandate.from()),
                mandate.to() == null ? "" : formats.date(mandate.to()),
                mandate.reason(),
                mandate.isEnded()
                    ? null
                    : "/" + here.slug() + "/inimesed/rollid/" + mandate.id() + "/lopp"))
        .toList();
  }

  private static boolean hasEnded(Mandate mandate, LocalDate today) {
    return mandate.to() != null && mandate.to().isBefore(today);
  }
}
