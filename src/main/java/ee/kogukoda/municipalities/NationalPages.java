package ee.kogukoda.municipalities;

import ee.kogukoda.estonia.County;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The pages of no single municipality: the first one, and the list of all.
@Controller
class NationalPages {
  private static final String FILE = "omavalitsused";

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
  ModelAndView list(HttpServletRequest request) {
    var frame = frames.frame("municipalities.list.title", List.of());
    return Page.of("municipalities/list", list.page(frame, MunicipalityList.query(request)));
  }

  @GetMapping("/omavalitsused.csv")
  void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Exports.csv(response, FILE, heads(), list.cells(MunicipalityList.query(request)));
  }

  @GetMapping("/omavalitsused.xlsx")
  void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Exports.xlsx(response, FILE, heads(), list.cells(MunicipalityList.query(request)));
  }

  private List<String> heads() {
    return MunicipalityList.heads(frames.frame("municipalities.list.title", List.of()));
  }

  private static List<Link> links(County county, List<Municipality> municipalities) {
    return municipalities.stream()
        .filter(each -> each.county() == county)
        .map(Municipality::link)
        .toList();
  }
}
