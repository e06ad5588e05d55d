package ee.kogukoda.meetings.drafts;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Addresses of a municipality's drafts.
final class DraftPlace {
  private DraftPlace() {}

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  static String list() {
    return "/" + here().slug() + "/eelnoud";
  }

  static String address(Draft draft) {
    return list() + "/" + draft.slug();
  }

  static List<Link> crumbs() {
    return List.of(new Link(here().name(), "/" + here().slug()));
  }

  static List<Link> crumbs(Words words) {
    return List.of(crumbs().getFirst(), new Link(words.say("meetings.draft.list"), list()));
  }

  static List<Link> crumbs(Draft draft, Words words) {
    return List.of(
        crumbs().getFirst(),
        new Link(words.say("meetings.draft.list"), list()),
        new Link(draft.title(), address(draft)));
  }

  /// The draft at an address such as `2026-12`.
  static Draft find(String slug, Drafts drafts) {
    here();
    if (!slug.matches("\\d{4}-\\d{1,6}")) throw new Refused(DraftRefusal.NO_SUCH_DRAFT);
    return drafts.get(Integer.parseInt(slug.substring(0, 4)), Integer.parseInt(slug.substring(5)));
  }

  static ModelAndView redirect(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
