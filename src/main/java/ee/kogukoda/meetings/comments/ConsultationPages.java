package ee.kogukoda.meetings.comments;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A draft's consultation: opened, read, and commented.
@Controller
@RequestMapping(ConsultationPlace.ADDRESS)
class ConsultationPages {
  private static final int LONGEST = 5000;

  private final Consultations consultations;
  private final ConsultationPageMaker maker;
  private final DraftReading drafts;
  private final Frames frames;
  private final Notices notices;

  ConsultationPages(
      Consultations consultations,
      ConsultationPageMaker maker,
      DraftReading drafts,
      Frames frames,
      Notices notices) {
    this.consultations = consultations;
    this.maker = maker;
    this.drafts = drafts;
    this.frames = frames;
    this.notices = notices;
  }

  /// @param after the last comment on the part before this one
  @GetMapping
  ModelAndView show(
      @PathVariable String slug, @RequestParam(name = "alates", defaultValue = "") String after) {
    DraftReading.Before draft = drafts.get(slug);
    Map<String, String> known =
        Visitor.current().isSignedIn() ? Map.of("algus", maker.today()) : Map.of();
    return page(HttpStatus.OK, draft, Form.of(known, frames.words()), ConsultationPlace.id(after));
  }

  @PostMapping
  ModelAndView open(@PathVariable String slug, HttpServletRequest request) {
    consultations.requireHolder();
    DraftReading.Before draft = drafts.get(slug);
    Form form = Form.of(request, frames.words());
    var question = form.text("kusimus", LONGEST);
    var from = form.date("algus");
    var until = form.date("kuni");
    boolean done =
        form.isRight()
            && form.accepts(() ->
                consultations.open(
                    draft, question.orElseThrow(), from.orElseThrow(), until.orElseThrow()));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, draft, form, ConsultationsFound.FIRST);
    notices.good(request, frames.words().say("meetings.comment.opened"));
    return ConsultationPlace.redirect(slug);
  }

  @PostMapping("/arvamused")
  ModelAndView comment(@PathVariable String slug, HttpServletRequest request) {
    DraftReading.Before draft = drafts.get(slug);
    Consultation consultation = ConsultationPlace.get(consultations, draft);
    Form form = Form.of(request, frames.words());
    Optional<String> text = form.text("arvamus", LONGEST);
    Optional<String> organisation =
        form.optionalText("organisatsioon", 200).filter(name -> !name.isEmpty());
    boolean done =
        form.isRight()
            && form.accepts(() ->
                consultations.comment(
                    consultation,
                    text.orElseThrow(),
                    organisation.orElse(null),
                    !form.isChecked("nimeta")));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, draft, form, ConsultationsFound.FIRST);
    notices.good(request, frames.words().say("meetings.comment.written"));
    return ConsultationPlace.redirect(slug);
  }

  private ModelAndView page(HttpStatus status, DraftReading.Before draft, Form form, UUID after) {
    return Page.of(status, "meetings/consultation", maker.make(draft, form, after));
  }
}
