package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One-button deeds on an agenda: moving an item, taking it out, putting it back.
@Controller
class ItemActions {
  private final Drafting drafting;
  private final Preparation preparation;
  private final Frames frames;
  private final Notices notices;

  ItemActions(Drafting drafting, Preparation preparation, Frames frames, Notices notices) {
    this.drafting = drafting;
    this.preparation = preparation;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/{number}/koht")
  ModelAndView move(
      @PathVariable String slug, @PathVariable int number, @RequestParam("koht") int to) {
    PlannedSession session = drafting.get(slug);
    preparation.moveItem(session, Drafting.item(session, number), to);
    return DetailsPages.redirect(Drafting.preparing(slug) + "#paevakord");
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/{number}/eemaldamine")
  ModelAndView remove(
      @PathVariable String slug, @PathVariable int number, HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    AgendaItem item = Drafting.item(session, number);
    preparation.removeItem(session, item);
    notices.good(
        request,
        frames.words().say("meetings.item.removed", item.title()),
        Drafting.address(session) + "/eemaldatud/" + item.id() + "/taastamine");
    return DetailsPages.redirect(Drafting.preparing(slug));
  }

  @PostMapping("/{municipality}/istungid/{slug}/punktid/{number}/avalikkus")
  ModelAndView setPublic(
      @PathVariable String slug,
      @PathVariable int number,
      @RequestParam("avalik") boolean open,
      HttpServletRequest request) {
    PlannedSession session = drafting.get(slug);
    AgendaItem item = Drafting.item(session, number);
    preparation.setDecisionPublic(session, item, open);
    String key = open ? "meetings.closed.published" : "meetings.closed.withheld";
    notices.good(request, frames.words().say(key, item.title()));
    return DetailsPages.redirect(Drafting.preparing(slug) + "#paevakord");
  }

  @PostMapping("/{municipality}/istungid/{slug}/eemaldatud/{item}/taastamine")
  ModelAndView restore(@PathVariable String slug, @PathVariable UUID item) {
    preparation.restoreItem(drafting.get(slug), item);
    return DetailsPages.redirect(Drafting.preparing(slug) + "#paevakord");
  }
}
