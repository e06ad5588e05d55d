package ee.kogukoda.meetings.agenda;

import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Adding and changing an item of an agenda.
@Controller
class ItemFormPages {
  private final Drafting drafting;
  private final Preparation preparation;
  private final Bodies bodies;
  private final Frames frames;

  ItemFormPages(Drafting drafting, Preparation preparation, Bodies bodies, Frames frames) {
    this.drafting = drafting;
    this.preparation = preparation;
    this.bodies = bodies;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/istungid/{slug}/punktid/uus")
  ModelAndView askNew(@PathVariable String slug) {
    PlannedSession session = drafting.get(slug);
    String act =
        switch (drafting.kind(session)) {
          case COUNCIL -> "resolution";
          case GOVERNMENT -> "order";
          case COMMITTEE, TEMPORARY_COMMITTEE, AUDIT_COMMITTEE, BOARD -> "none";
        };
    var known = Map.of("act", act, "majority", "simple");
    return page(HttpStatus.OK, session, Form.of(known, frames.words()), null);
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/uus")
  ModelAndView add(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    return save(session, null, request, text -> preparation.addItem(session, text));
  }

  @GetMapping("/{municipality}/istungid/{slug}/punktid/{number}/muutmine")
  ModelAndView ask(@PathVariable String slug, @PathVariable int number) {
    PlannedSession session = drafting.get(slug);
    AgendaItem item = Drafting.item(session, number);
    return page(HttpStatus.OK, session, Form.of(ItemFormPage.typed(item), frames.words()), item);
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/{number}/muutmine")
  ModelAndView change(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    AgendaItem item = Drafting.item(session, number);
    return save(session, item, request, text -> preparation.changeItem(session, item, text));
  }

  private ModelAndView save(
      PlannedSession session,
      @Nullable AgendaItem item,
      HttpServletRequest request,
      Consumer<ItemText> work) {
    Form form = Form.of(request, frames.words());
    Optional<ItemText> text = ItemFormPage.read(form);
    boolean saved = form.isRight() && form.accepts(() -> work.accept(text.orElseThrow()));
    return saved
        ? DetailsPages.redirect(Drafting.preparing(session.slug()))
        : page(HttpStatus.UNPROCESSABLE_CONTENT, session, form, item);
  }

  private ModelAndView page(
      HttpStatus status, PlannedSession session, Form form, @Nullable AgendaItem item) {
    RulesOfProcedure rules = bodies.rulesOn(bodies.getBody(session.body()), session.day());
    Frame frame =
        frames.frame(
            item == null ? "meetings.item_form.new" : "meetings.item_form.title",
            drafting.crumbs(session));
    String items = Drafting.address(session) + "/punktid/";
    return Page.of(
        status,
        "meetings/itemForm",
        ItemFormPage.of(
            frame,
            form,
            items + (item == null ? "uus" : item.number() + "/muutmine"),
            Drafting.preparing(session.slug()),
            rules,
            drafting.kind(session)));
  }
}
