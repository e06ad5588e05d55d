package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a municipality that has joined another ends its bodies and mandates, all at once. Its
/// sessions and acts stay at their addresses.
@Controller
@RequestMapping("/{municipality}/organid/yhinemine")
class MergerPages {
  private final Memberships memberships;
  private final Municipalities municipalities;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  MergerPages(
      Memberships memberships,
      Municipalities municipalities,
      Access access,
      Frames frames,
      Notices notices) {
    this.memberships = memberships;
    this.municipalities = municipalities;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView ask() {
    LocalDate last = lastDay();
    var known = Map.of("kuni", Formats.in(frames.words().language()).date(last));
    return page(HttpStatus.OK, Form.of(known, frames.words()));
  }

  @PostMapping
  Object end(HttpServletRequest request) {
    lastDay();
    Form form = Form.of(request, frames.words());
    var lastDay = form.date("kuni");
    var basis = form.text("alus", BodyFields.LONGEST);
    boolean done =
        form.isRight()
            && form.accepts(() -> {
              int ended = memberships.endAll(lastDay.orElseThrow(), basis.orElseThrow());
              notices.good(request, frames.words().say("meetings.merger.done", ended));
            });
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, form);
    return "redirect:" + BodyPages.list(BodyPages.here());
  }

  /// The municipality's last day; refuses where it goes on.
  private LocalDate lastDay() {
    access.require(MembershipPermission.MANAGE_BODIES, BodyPages.here().id());
    Municipality here = municipalities.getCurrent();
    LocalDate last = here.validTo();
    if (last == null || here.successor() == null)
      throw new Refused(MeetingRefusal.MUNICIPALITY_GOES_ON);
    return last;
  }

  private ModelAndView page(HttpStatus status, Form form) {
    Place place = BodyPages.here();
    String list = BodyPages.list(place);
    String successor =
        municipalities
            .findSuccessor(municipalities.getCurrent())
            .map(Municipality::name)
            .orElseThrow();
    return Page.of(
        status,
        "meetings/bodyForm",
        new BodyFormPage(
            frames.frame("meetings.merger.title", BodyPages.crumbs(place, frames.words())),
            form,
            list + "/yhinemine",
            list,
            frames.words().say("meetings.merger.about", place.name(), successor),
            new BodyFields(frames.words()).officeEnding(),
            frames.words().say("meetings.merger.do")));
  }
}
