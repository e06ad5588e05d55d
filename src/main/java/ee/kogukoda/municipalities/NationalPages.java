package ee.kogukoda.municipalities;

import ee.kogukoda.estonia.County;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages of no single municipality: the first one, and the list of all.
@Controller
class NationalPages {
  private final Municipalities municipalities;
  private final MunicipalityList list;
  private final Frames frames;

  NationalPages(Municipalities municipalities, MunicipalityList list, Frames frames) {
    this.municipalities = municipalities;
    this.list = list;
    this.frames = frames;
  }

  @GetMapping("/")
  ModelAndView front() {
    var active = municipalities.listActive();
    var real = active.stream().filter(each -> !each.demo()).toList();
    var counties =
        Arrays.stream(County.values())
            .map(county ->
                new NationalFrontPage.CountyGroup(county.officialName(), links(county, real)))
            .toList();
    var demo =
        active.stream().filter(Municipality::demo).map(Municipality::link).findFirst().orElse(null);
    return Page.of(
        "municipalities/national",
        new NationalFrontPage(
            frames.frame("municipalities.national.title", List.of()), real.size(), counties, demo));
  }

  @GetMapping("/omavalitsused")
  ModelAndView list(@RequestParam(name = "nimi", defaultValue = "") String asked) {
    var frame = frames.frame("municipalities.list.title", List.of());
    return Page.of("municipalities/list", list.page(frame, asked.strip()));
  }

  private static List<Link> links(County county, List<Municipality> municipalities) {
    return municipalities.stream()
        .filter(each -> each.county() == county)
        .map(Municipality::link)
        .toList();
  }
}
