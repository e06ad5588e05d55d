package ee.kogukoda.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What search engines ask for: where they may go, and what there is.
@Controller
class RobotPages {
  private static final String PAGES = "/sitemap-lehed.xml";

  private final List<SitemapSource> sources;

  RobotPages(List<SitemapSource> sources) {
    this.sources = sources;
  }

  @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  String robots() {
    return """
    User-agent: *
    Disallow: /sisene
    Disallow: /*?keel=
    Sitemap: %s
    """
        .formatted(absolute("/sitemap.xml"));
  }

  /// The list of all sitemaps: the house's own pages, and what the modules list themselves.
  @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String sitemap() {
    return Sitemap.ofLists(
        Stream.concat(
                Stream.of(PAGES), sources.stream().flatMap(source -> source.sitemaps().stream()))
            .toList());
  }

  @GetMapping(value = PAGES, produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String pages() {
    var pages = sources.stream().flatMap(source -> source.addresses().stream());
    return Sitemap.ofPages(Stream.concat(Stream.of("/"), pages).map(Sitemap::current).toList());
  }

  private static String absolute(String address) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + address;
  }
}
