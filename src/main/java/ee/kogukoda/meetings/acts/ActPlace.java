package ee.kogukoda.meetings.acts;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Addresses of a municipality's acts.
final class ActPlace {
  private static final Pattern NAME =
      Pattern.compile("([a-z0-9-]+)-(maarus|otsus|korraldus)-([0-9]{1,5})");

  private ActPlace() {}

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(ActRefusal.NO_SUCH_ACT));
  }

  static String list() {
    return "/" + here().slug() + "/aktid";
  }

  static String address(Act act) {
    return list() + "/" + act.slug();
  }

  /// The act at an address such as `2026/volikogu-otsus-41`.
  static Act find(int year, String name, ActStore store) {
    here();
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) throw new Refused(ActRefusal.NO_SUCH_ACT);
    for (ActKind kind : ActKind.values())
      if (kind.slug().equals(parts.group(2)))
        return store
            .find(year, parts.group(1), kind, Integer.parseInt(parts.group(3)))
            .orElseThrow(() -> new Refused(ActRefusal.NO_SUCH_ACT));
    throw new Refused(ActRefusal.NO_SUCH_ACT);
  }

  static Act find(UUID id, ActStore store) {
    here();
    return store.find(id).orElseThrow(() -> new Refused(ActRefusal.NO_SUCH_ACT));
  }

  static List<Link> crumbs() {
    return List.of(new Link(here().name(), "/" + here().slug()));
  }

  static List<Link> crumbs(Words words) {
    return List.of(crumbs().getFirst(), new Link(words.say("meetings.acts.list"), list()));
  }

  static ModelAndView redirect(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }
}
