package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first session of a new council: when the results became known, and who convenes it. KOKS §
/// 43.
@Controller
@RequestMapping("/{municipality}/istungid/{slug}/esimene")
class FirstSessionPages {
  private final Drafting drafting;
  private final Preparation preparation;
  private final Sessions sessions;
  private final Convening convening;
  private final Frames frames;
  private final Notices notices;

  FirstSessionPages(
      Drafting drafting,
      Preparation preparation,
      Sessions sessions,
      Convening convening,
      Frames frames,
      Notices notices) {
    this.drafting = drafting;
    this.preparation = preparation;
    this.sessions = sessions;
    this.convening = convening;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String slug) {
    PlannedSession session = drafting.get(slug);
    Map<String, String> known =
        sessions
            .findResultsDay(session)
            .map(day -> Map.of("tulemused", Formats.in(frames.words().language()).date(day)))
            .orElse(Map.of());
    return page(HttpStatus.OK, session, Form.of(known, frames.words()));
  }

  @PostMapping
  ModelAndView note(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    Form form = Form.of(request, frames.words());
    Optional<LocalDate> results = form.date("tulemused");
    boolean done =
        form.isRight()
            && form.accepts(() -> preparation.noteResults(session, results.orElseThrow()));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.first.noted"));
    return DetailsPages.redirect(Drafting.preparing(slug));
  }

  @PostMapping("/tuhistamine")
  ModelAndView forget(@PathVariable String slug, HttpServletRequest request) {
    preparation.forgetResults(drafting.get(slug));
    notices.good(request, frames.words().say("meetings.first.withdrawn"));
    return DetailsPages.redirect(Drafting.preparing(slug));
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, Form form) {
    Frame frame = frames.frame("meetings.first.title", drafting.crumbs(session));
    String action = Drafting.address(session) + "/esimene";
    return Page.of(
        status,
        "meetings/firstSession",
        new FirstSessionPage(
            frame,
            form,
            action,
            Drafting.preparing(session.slug()),
            convening.findConvener(session).map(Office::name).orElse(null),
            sessions.findResultsDay(session).isPresent() ? action + "/tuhistamine" : null));
  }
}
