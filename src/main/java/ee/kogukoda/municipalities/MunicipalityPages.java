package ee.kogukoda.municipalities;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The first page of a municipality.
@Controller
class MunicipalityPages {
  private final Municipalities municipalities;
  private final MunicipalityStore store;
  private final List<WhatsOn> whatsOn;
  private final Frames frames;

  MunicipalityPages(
      Municipalities municipalities,
      MunicipalityStore store,
      List<WhatsOn> whatsOn,
      Frames frames) {
    this.municipalities = municipalities;
    this.store = store;
    this.whatsOn = whatsOn;
    this.frames = frames;
  }

  @GetMapping("/{slug:[a-z0-9-]+}")
  ModelAndView front(@PathVariable String slug) {
    var here = municipalities.getBySlug(slug);
    var title = frames.titled(here.name(), List.of());
    var frame = title.describedAs(title.say("municipalities.front.description", here.name()));
    var successor = municipalities.findSuccessor(here);
    return Page.of(
        "municipalities/front",
        new MunicipalityFrontPage(
            frame,
            here.name(),
            successor.map(Municipality::link).orElse(null),
            endedIn(here),
            joined(here),
            successor.isPresent() ? List.of() : blocks(frame, here),
            new FactLines(frame).of(here, store.findFigures(here.id()))));
  }

  private List<WhatsOn.Block> blocks(Frame frame, Municipality here) {
    return whatsOn.stream()
        .map(source -> source.findBlock(frame.words(), here))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt(WhatsOn.Block::order))
        .toList();
  }

  private List<Link> joined(Municipality here) {
    return municipalities.listAll().stream()
        .filter(each -> here.id().equals(each.successor()))
        .map(Municipality::link)
        .toList();
  }

  private static String endedIn(Municipality here) {
    var last = here.validTo();
    return last == null ? "" : "%02d.%d".formatted(last.getMonthValue(), last.getYear());
  }
}
