package ee.kogukoda.meetings.rules;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Anybody tries a body's rules with figures; the address holds them and can be passed on.
@Controller
class TrialPages {
  private static final int AHEAD = 14;

  private final Bodies bodies;
  private final Frames frames;
  private final Clock clock;

  TrialPages(Bodies bodies, Frames frames, Clock clock) {
    this.bodies = bodies;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping({
    "/{municipality}/volikogu/reeglid/proov",
    "/{municipality}/organid/{body}/reeglid/proov"
  })
  ModelAndView trial(
      @PathVariable(required = false) @Nullable String body, HttpServletRequest request) {
    BodyPlace here = BodyPlace.current(bodies, body);
    Body council = here.body();
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    Form form =
        request.getParameter(Trial.SEATS) == null
            ? example(council, today)
            : Form.of(request, frames.words());
    TrialPage.Answer answer = answer(form, council);
    var crumbs = new ArrayList<>(here.crumbs());
    crumbs.add(new Link(frames.words().say("meetings.rules.title"), here.rules()));
    Frame frame = frames.frame("meetings.rules.trial.title", crumbs);
    return Page.of(
        answer == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
        "meetings/ruleTrial",
        TrialPage.of(frame, form, here.rules(), answer));
  }

  /// What the rules of the session's day say; null where something in the form is wrong.
  private TrialPage.@Nullable Answer answer(Form form, Body council) {
    Trial trial = Trial.read(form).orElse(null);
    if (trial == null) return null;
    try {
      return TrialPage.answer(trial, bodies.rulesOn(council, trial.day()), frames.words());
    } catch (Refused before) {
      form.add(before.at(Trial.DAY));
      return null;
    }
  }

  /// Where nobody has typed anything: all there and in favour, a session in two weeks.
  private Form example(Body council, LocalDate today) {
    String all = String.valueOf(council.membershipSize());
    return Form.of(
        Map.of(
            Trial.SEATS,
            all,
            Trial.PRESENT,
            all,
            Trial.RECUSED,
            "0",
            Trial.FOR,
            all,
            Trial.AGAINST,
            "0",
            Trial.ABSTAINED,
            "0",
            Trial.RULE,
            MajorityRule.OF_MEMBERSHIP.name().toLowerCase(Locale.ROOT),
            Trial.DAY,
            Formats.in(frames.words().language()).date(today.plusDays(AHEAD))),
        frames.words());
  }
}
