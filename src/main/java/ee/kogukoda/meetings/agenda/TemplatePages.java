package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Locale;
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

/// The templates that a municipality has made of its sessions' agendas.
@Controller
@RequestMapping("/{municipality}/istungid")
class TemplatePages {
  private final OwnTemplates templates;
  private final Drafting drafting;
  private final PreparePageMaker maker;
  private final Frames frames;
  private final Notices notices;

  TemplatePages(
      OwnTemplates templates,
      Drafting drafting,
      PreparePageMaker maker,
      Frames frames,
      Notices notices) {
    this.templates = templates;
    this.drafting = drafting;
    this.maker = maker;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping("/{slug}/mall")
  ModelAndView save(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> name = form.text("mall", 100);
    boolean done =
        form.isRight() && form.accepts(() -> templates.save(session, name.orElseThrow()));
    if (!done)
      return Page.of(
          HttpStatus.UNPROCESSABLE_CONTENT, "meetings/prepare", maker.page(session, form));
    notices.good(request, frames.words().say("meetings.templates.saved", name.orElseThrow()));
    return DetailsPages.redirect(Drafting.preparing(slug));
  }

  @GetMapping("/mallid")
  ModelAndView list() {
    drafting.getBody(null);
    return page(HttpStatus.OK, Form.of(Map.of(), frames.words()), "");
  }

  @PostMapping("/mallid/{id}")
  ModelAndView rename(@PathVariable UUID id, HttpServletRequest request) {
    OwnTemplate template = templates.get(id);
    Form form = Form.of(request, frames.words());
    Optional<String> name = form.text("nimi", 100);
    Optional<String> title = form.text("pealkiri", 200);
    boolean done =
        form.isRight()
            && form.accepts(
                () -> templates.rename(template, name.orElseThrow(), title.orElseThrow()));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, form, address(template));
    return done(request, "meetings.templates.changed");
  }

  @PostMapping("/mallid/{id}/punktid/{position}/eemaldamine")
  ModelAndView removeItem(
      @PathVariable UUID id, @PathVariable int position, HttpServletRequest request) {
    templates.removeItem(templates.get(id), position);
    return done(request, "meetings.templates.changed");
  }

  @PostMapping("/mallid/{id}/kustutamine")
  ModelAndView delete(@PathVariable UUID id, HttpServletRequest request) {
    templates.delete(templates.get(id));
    return done(request, "meetings.templates.deleted");
  }

  private ModelAndView done(HttpServletRequest request, String key) {
    notices.good(request, frames.words().say(key));
    return DetailsPages.redirect(Drafting.list() + "/mallid");
  }

  private static String address(OwnTemplate template) {
    return Drafting.list() + "/mallid/" + template.id();
  }

  private ModelAndView page(HttpStatus status, Form form, String wrong) {
    Frame frame = frames.frame("meetings.templates.title", drafting.crumbs());
    return Page.of(
        status,
        "meetings/templates",
        new TemplatesPage(
            frame,
            form,
            wrong,
            templates.list().stream().map(template -> row(template, frame)).toList()));
  }

  private static TemplatesPage.Row row(OwnTemplate template, Frame frame) {
    return new TemplatesPage.Row(
        template.name(),
        template.title(),
        frame.say("meetings.bodies.kind." + template.body().toLowerCase(Locale.ROOT)),
        address(template),
        template.items().stream().map(item -> item(item, template, frame)).toList());
  }

  private static TemplatesPage.Item item(OwnTemplate.Item item, OwnTemplate template, Frame frame) {
    var notes = new ArrayList<String>();
    if (item.presenter() != null) notes.add(item.presenter());
    if (item.minutes() != null) notes.add(frame.say("meetings.timetable.takes", item.minutes()));
    return new TemplatesPage.Item(
        item.title(),
        String.join(" · ", notes),
        address(template) + "/punktid/" + item.position() + "/eemaldamine");
  }
}
