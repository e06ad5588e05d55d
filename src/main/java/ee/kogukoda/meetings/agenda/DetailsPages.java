package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.agenda.TemplateStore.Template;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// A new session, and when, where and how one in draft is held.
@Controller
class DetailsPages {
  private final Drafting drafting;
  private final Preparation preparation;
  private final TemplateStore templates;
  private final DayProposal proposals;
  private final Frames frames;
  private final Notices notices;

  DetailsPages(
      Drafting drafting,
      Preparation preparation,
      TemplateStore templates,
      DayProposal proposals,
      Frames frames,
      Notices notices) {
    this.drafting = drafting;
    this.preparation = preparation;
    this.templates = templates;
    this.proposals = proposals;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/{municipality}/istungid/uus")
  ModelAndView askNew(@RequestParam(name = "organ", required = false) @Nullable String organ) {
    Body body = drafting.getBody(organ);
    Template first = templates.list(body.kind()).getFirst();
    var known =
        Map.of(
            "template", first.code(),
            "kind", first.kind().name().toLowerCase(Locale.ROOT),
            "title", first.title(),
            "form", "hall",
            "time", "18.00",
            "date", proposals.date(body));
    return newPage(HttpStatus.OK, body, Form.of(known, frames.words()));
  }

  @PostMapping("/{municipality}/istungid/uus")
  ModelAndView create(
      @RequestParam(name = "organ", required = false) @Nullable String organ,
      HttpServletRequest request) {
    Body body = drafting.getBody(organ);
    Form form = Form.of(request, frames.words());
    Optional<Template> template = form.required("template", code -> template(body, code));
    Optional<SessionDetails> details = DetailsPage.read(form);
    var slug = new AtomicReference<>("");
    boolean created =
        form.isRight()
            && form.accepts(() ->
                slug.set(
                    preparation
                        .create(body.id(), template.orElseThrow().code(), details.orElseThrow())
                        .slug()));
    return created
        ? redirect(Drafting.preparing(slug.get()))
        : newPage(HttpStatus.UNPROCESSABLE_CONTENT, body, form);
  }

  @GetMapping("/{municipality}/istungid/{slug}/andmed")
  ModelAndView askDetails(@PathVariable String slug) {
    PlannedSession session = drafting.get(slug);
    Form form = Form.of(DetailsPage.typed(session.details()), frames.words());
    return detailsPage(HttpStatus.OK, session, form);
  }

  @PostMapping("/{municipality}/istungid/{slug}/andmed")
  ModelAndView change(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    Form form = Form.of(request, frames.words());
    Optional<SessionDetails> details = DetailsPage.read(form);
    var changed = new AtomicReference<>(slug);
    boolean done =
        form.isRight()
            && form.accepts(
                () -> changed.set(preparation.changeDetails(session, details.orElseThrow())));
    if (!done) return detailsPage(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.details.saved"));
    return redirect(Drafting.preparing(changed.get()));
  }

  private ModelAndView newPage(HttpStatus status, Body body, Form form) {
    List<Choice> choices =
        templates.list(body.kind()).stream()
            .map(template ->
                new Choice(
                    template.code(),
                    template.name() == null
                        ? frames.words().say("meetings.template." + template.code())
                        : template.name()))
            .toList();
    String list = Drafting.list();
    return Page.of(
        status,
        "meetings/details",
        DetailsPage.of(
            frames.frame("meetings.details.new", drafting.crumbs()),
            form,
            list + "/uus?organ=" + body.slug(),
            list,
            choices,
            body.name(),
            proposals.about(body, frames.words()),
            drafting.listBodies().stream()
                .filter(other -> !other.id().equals(body.id()))
                .map(other -> new Link(other.name(), list + "/uus?organ=" + other.slug()))
                .toList()));
  }

  private ModelAndView detailsPage(HttpStatus status, PlannedSession session, Form form) {
    return Page.of(
        status,
        "meetings/details",
        DetailsPage.of(
            frames.frame("meetings.details.title", drafting.crumbs(session)),
            form,
            Drafting.address(session) + "/andmed",
            Drafting.preparing(session.slug()),
            List.of(),
            "",
            "",
            List.of()));
  }

  private Template template(Body body, String code) {
    return templates.list(body.kind()).stream()
        .filter(template -> template.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(WebRefusal.CHOICE_NOT_OFFERED));
  }

  static ModelAndView redirect(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }
}
