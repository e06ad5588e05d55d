package ee.kogukoda.meetings.followup;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Addresses of a municipality's matters, and their names.
final class MatterPlace {
  private MatterPlace() {}

  static Place here() {
    return Place.current().orElseThrow(() -> new Refused(MatterRefusal.NO_SUCH_MATTER));
  }

  static String list(MatterKind kind) {
    return "/" + here().slug() + "/" + kind.path();
  }

  static String address(Matter matter) {
    return "/" + here().slug() + matter.path();
  }

  static MatterKind kind(String path) {
    return MatterKind.find(path).orElseThrow(() -> new Refused(MatterRefusal.NO_SUCH_MATTER));
  }

  /// The matter at an address such as `2026-12`.
  static Matter find(String path, String slug, Matters matters) {
    if (!slug.matches("\\d{4}-\\d{1,6}")) throw new Refused(MatterRefusal.NO_SUCH_MATTER);
    return matters.get(
        kind(path), Integer.parseInt(slug.substring(0, 4)), Integer.parseInt(slug.substring(5)));
  }

  static List<Link> crumbs() {
    return List.of(new Link(here().name(), "/" + here().slug()));
  }

  static List<Link> crumbs(MatterKind kind, Words words) {
    return List.of(crumbs().getFirst(), new Link(listName(kind, words), list(kind)));
  }

  static String listName(MatterKind kind, Words words) {
    return words.say("meetings.matter.list." + lower(kind));
  }

  static String name(MatterKind kind, Words words) {
    return words.say("meetings.matter.kind." + lower(kind));
  }

  /// The lists beside each other.
  static List<Link> tabs(Words words) {
    return Arrays.stream(MatterKind.values())
        .map(kind -> new Link(listName(kind, words), list(kind)))
        .toList();
  }

  /// A state in words and its look; what is too late says so.
  static MattersPage.Tag tag(Matter matter, boolean late, Frame frame) {
    if (late) return new MattersPage.Tag(frame.say("meetings.matter.late"), "bad");
    String look =
        switch (matter.state()) {
          case OPEN, READ_OUT -> "accent";
          case ANSWERED, DONE, ACCEPTED -> "good";
          case PARTLY -> "warn";
          case REJECTED, FAILED, CARRIED, WITHDRAWN -> "";
        };
    return new MattersPage.Tag(frame.say("meetings.matter.state." + lower(matter.state())), look);
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
