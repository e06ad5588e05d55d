package ee.kogukoda.meetings.written;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// A session in writing, for everybody, for those who answer and for those who lead it.
@Controller
@RequestMapping(WrittenPages.ADDRESS)
class WrittenPages {
  static final String ADDRESS =
      "/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/kirjalik";
  private static final int LONGEST = 10_000;

  private final Written written;
  private final Answering answering;
  private final Counting counting;
  private final WrittenPageMaker maker;
  private final Frames frames;
  private final Notices notices;

  WrittenPages(
      Written written,
      Answering answering,
      Counting counting,
      WrittenPageMaker maker,
      Frames frames,
      Notices notices) {
    this.written = written;
    this.answering = answering;
    this.counting = counting;
    this.maker = maker;
    this.frames = frames;
    this.notices = notices;
  }

  /// Whoever reads first after the deadline need not wait for the job.
  @GetMapping
  ModelAndView show(@PathVariable String slug) {
    counting.countIfOver(written.getSession(slug));
    return page(HttpStatus.OK, slug, Form.of(Map.of(), frames.words()));
  }

  @PostMapping("/punktid/{item:[0-9a-f-]{36}}/seisukoht")
  ModelAndView give(
      @PathVariable String slug, @PathVariable UUID item, HttpServletRequest request) {
    PlannedSession session = written.getSession(slug);
    Form form = Form.of(request, frames.words());
    String field = "seisukoht-" + item;
    Optional<Optional<Vote.Choice>> choice = form.required(field, WrittenPages::choice);
    boolean done =
        form.isRight()
            && form.accepts(
                () -> answering.give(session.id(), item, choice.orElseThrow().orElse(null)));
    return answered(done, "meetings.written.given", session, item, form, request);
  }

  @PostMapping("/punktid/{item:[0-9a-f-]{36}}/postitus")
  ModelAndView post(
      @PathVariable String slug, @PathVariable UUID item, HttpServletRequest request) {
    PlannedSession session = written.getSession(slug);
    Form form = Form.of(request, frames.words());
    Optional<Post.Kind> kind = form.choice("liik-" + item, Post.Kind.class);
    Optional<String> text = form.text("tekst-" + item, LONGEST);
    boolean done =
        form.isRight()
            && form.accepts(
                () -> answering.post(session.id(), item, kind.orElseThrow(), text.orElseThrow()));
    return answered(done, "meetings.written.posted", session, item, form, request);
  }

  @PostMapping("/kusimused/{question:[0-9a-f-]{36}}/vastus")
  ModelAndView answer(
      @PathVariable String slug, @PathVariable UUID question, HttpServletRequest request) {
    PlannedSession session = written.getSession(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> text = form.text("vastus-" + question, LONGEST);
    boolean done =
        form.isRight()
            && form.accepts(() -> answering.answer(session.id(), question, text.orElseThrow()));
    return answered(done, "meetings.written.posted", session, question, form, request);
  }

  @PostMapping("/pikendamine")
  ModelAndView extend(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = written.getSession(slug);
    Form form = Form.of(request, frames.words());
    Optional<LocalDate> date = form.date("kuupaev");
    Optional<LocalTime> time = form.time("kell");
    Optional<String> reason = form.text("pohjus", 500);
    boolean done =
        form.isRight()
            && form.accepts(() ->
                counting.extend(
                    session,
                    date.orElseThrow()
                        .atTime(time.orElseThrow())
                        .atZone(Formats.TALLINN)
                        .toInstant(),
                    reason.orElseThrow()));
    return answered(done, "meetings.written.extended", session, session.id(), form, request);
  }

  @PostMapping("/lopetamine")
  ModelAndView end(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = written.getSession(slug);
    Form form = Form.of(request, frames.words());
    boolean done = form.accepts(() -> counting.end(session));
    return answered(done, "meetings.written.ended", session, session.id(), form, request);
  }

  private ModelAndView answered(
      boolean done,
      String what,
      PlannedSession session,
      UUID item,
      Form form,
      HttpServletRequest request) {
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, session.slug(), form);
    notices.good(request, frames.words().say(what));
    String at =
        session.items().stream()
            .filter(each -> each.id().equals(item))
            .findFirst()
            .map(each -> "#punkt-" + each.number())
            .orElse("");
    return redirect(WrittenPageMaker.address(session) + at);
  }

  static ModelAndView redirect(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  private ModelAndView page(HttpStatus status, String slug, Form form) {
    return Page.of(status, "meetings/written", maker.page(written.getSession(slug), form));
  }

  private static Optional<Vote.Choice> choice(String code) {
    try {
      return WrittenPageMaker.choice(code);
    } catch (IllegalArgumentException e) {
      throw new Refused(WebRefusal.CHOICE_NOT_OFFERED);
    }
  }
}
