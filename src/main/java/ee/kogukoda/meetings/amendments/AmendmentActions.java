package ee.kogukoda.meetings.amendments;

import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.amendments.Amendment.State;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Proposing amendments, and entering what becomes of them.
@Controller
@RequestMapping("/{municipality}/eelnoud/{slug:\\d{4}-\\d{1,6}}/muudatusettepanekud")
class AmendmentActions {
  private static final int NAME = 200;
  private static final int REASON = 2000;
  private static final int TEXT = 200_000;
  private static final Map<String, State> STATES =
      Map.of(
          "lubatav", State.ADMISSIBLE,
          "lubamatu", State.INADMISSIBLE,
          "arvestatud", State.ACCEPTED,
          "tagasi", State.WITHDRAWN);

  private final Amendments amendments;
  private final AmendmentPages pages;
  private final DraftReading drafts;
  private final Frames frames;
  private final Notices notices;

  AmendmentActions(
      Amendments amendments,
      AmendmentPages pages,
      DraftReading drafts,
      Frames frames,
      Notices notices) {
    this.amendments = amendments;
    this.pages = pages;
    this.drafts = drafts;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping
  ModelAndView submit(@PathVariable String slug, HttpServletRequest request) {
    amendments.require(AmendmentPermission.SUBMIT_AMENDMENT);
    return save(
        slug,
        request,
        (draft, form) -> {
          var kind = form.choice("author-kind", Amendment.AuthorKind.class);
          var author = form.text("author", NAME);
          var operation = form.choice("operation", Amendment.Operation.class);
          var paragraph = form.optionalNumber("paragraph");
          var text = form.optionalText("text", TEXT);
          var reason = form.text("reason", REASON);
          if (form.isRight())
            amendments.submit(
                draft,
                new Amendments.Proposal(
                    kind.orElseThrow(),
                    author.orElseThrow(),
                    operation.orElseThrow(),
                    paragraph.orElse(0),
                    text.orElse(""),
                    reason.orElseThrow()));
        });
  }

  @PostMapping("/tahtaeg")
  ModelAndView open(@PathVariable String slug, HttpServletRequest request) {
    return handle(
        slug,
        request,
        (draft, form) -> form.date("tahtaeg").ifPresent(until -> amendments.open(draft, until)));
  }

  @PostMapping("/{number:\\d{1,5}}/otsus")
  ModelAndView decide(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    return handle(
        slug,
        request,
        (draft, form) -> {
          State state = STATES.get(form.value("tulemus"));
          if (state == null) throw new Refused(AmendmentRefusal.AMENDMENT_STEP_NOT_OPEN);
          amendments.decide(draft, number, state, form.value("markus-" + number));
        });
  }

  @PostMapping("/{number:\\d{1,5}}/haaletus")
  ModelAndView vote(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    return handle(
        slug,
        request,
        (draft, form) -> {
          String motion = form.value("ettepanek-" + number);
          if (!motion.matches("[0-9a-f]{8}-[0-9a-f-]{27}"))
            throw new Refused(AmendmentRefusal.AMENDMENT_NOT_VOTED);
          amendments.decideBy(draft, number, UUID.fromString(motion));
        });
  }

  @PostMapping("/{number:\\d{1,5}}/istungile")
  ModelAndView putToVote(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    return handle(
        slug,
        request,
        (draft, _) ->
            amendments.putToVote(draft, number, Uuid7.next(), pages.words(draft, number)));
  }

  @PostMapping("/{number:\\d{1,5}}/koht")
  ModelAndView place(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    return handle(
        slug,
        request,
        (draft, form) ->
            form.number("koht-" + number)
                .ifPresent(place ->
                    amendments.place(draft, number, place, form.value("koha-pohjus-" + number))));
  }

  @PostMapping("/uhendamine")
  ModelAndView merge(@PathVariable String slug, HttpServletRequest request) {
    return handle(slug, request, (draft, _) -> amendments.merge(draft));
  }

  private interface Work {
    void on(DraftReading.Before draft, Form form);
  }

  private ModelAndView handle(String slug, HttpServletRequest request, Work work) {
    amendments.require(AmendmentPermission.HANDLE_AMENDMENT);
    return save(slug, request, work);
  }

  private ModelAndView save(String slug, HttpServletRequest request, Work work) {
    DraftReading.Before draft = drafts.get(slug);
    Form form = Form.of(request, frames.words());
    if (!form.accepts(() -> work.on(draft, form)) || !form.isRight())
      return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, draft, form);
    notices.good(request, frames.words().say("meetings.amendments.saved"));
    var view = new RedirectView(AmendmentPages.address(draft) + "/muudatusettepanekud", true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }
}
