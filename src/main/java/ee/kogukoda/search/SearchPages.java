package ee.kogukoda.search;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The box in the masthead leads here: in a municipality, and over all of them.
@Controller
class SearchPages {
  private final Search search;
  private final SearchPageMaker maker;
  private final Municipalities municipalities;
  private final Frames frames;

  SearchPages(Search search, SearchPageMaker maker, Municipalities municipalities, Frames frames) {
    this.search = search;
    this.maker = maker;
    this.municipalities = municipalities;
    this.frames = frames;
  }

  @GetMapping("/otsing")
  ModelAndView everywhere(
      @RequestParam(name = "q", defaultValue = "") String asked,
      @RequestParam(name = "liik", defaultValue = "") String kind,
      @RequestParam(name = "alates", defaultValue = "0") int from) {
    return page(null, frames.frame("search.title", List.of()), asked.strip(), kind, from);
  }

  @GetMapping("/{slug:[a-z0-9-]+}/otsing")
  ModelAndView here(
      @PathVariable String slug,
      @RequestParam(name = "q", defaultValue = "") String asked,
      @RequestParam(name = "liik", defaultValue = "") String kind,
      @RequestParam(name = "alates", defaultValue = "0") int from) {
    Municipality here = municipalities.getBySlug(slug);
    Frame frame = frames.frame("search.title", List.of(new Link(here.name(), "/" + slug)));
    return page(here, frame, asked.strip(), kind, from);
  }

  private ModelAndView page(
      @Nullable Municipality here, Frame frame, String asked, String kind, int from) {
    Question question =
        search.question(
            asked, here == null ? null : here.id().value(), kind.isEmpty() ? null : kind, from);
    return Page.of("search/results", maker.page(frame, asked, question, search.find(question)));
  }
}
