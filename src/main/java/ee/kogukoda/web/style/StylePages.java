package ee.kogukoda.web.style;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.WebRefusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How the house looks, shown to those who build it, and what it promises to those who read it with
/// a keyboard, a screen reader or large letters.
@Controller
class StylePages {
  private final Frames frames;
  private final Clock clock;

  StylePages(Frames frames, Clock clock) {
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/kujundus")
  ModelAndView style() {
    return Page.of("web/style", page(false));
  }

  /// The hall screen in the middle of a vote; black where the chair wishes so.
  @GetMapping("/kujundus/ekraan")
  ModelAndView hall(@RequestParam(defaultValue = "false") boolean must) {
    return Page.of("web/styleHall", page(must));
  }

  private StylePage page(boolean black) {
    return new StylePage(frames.frame("design.style.title", List.of()), clock.instant(), black);
  }

  @GetMapping("/ligipaasetavus")
  ModelAndView accessibility() {
    return Page.of("web/accessibility", frames.frame("design.access.title", List.of()));
  }

  /// A municipality's colours as a style sheet; the address holds the colour, so it never changes.
  @GetMapping("/kujundus/varv/{colour}.css")
  ResponseEntity<String> accent(@PathVariable String colour) {
    String hex = "#" + colour;
    if (!Accent.isReadable(hex)) throw new Refused(WebRefusal.PAGE_NOT_FOUND);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
        .body(new Accent(hex).css());
  }
}
