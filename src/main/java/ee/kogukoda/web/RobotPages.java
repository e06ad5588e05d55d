package ee.kogukoda.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/// What search engines ask for: where they may go, and what there is.
@Controller
class RobotPages {
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

  @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String sitemap() {
    var xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    xml.append(entry("/"));
    for (SitemapSource source : sources)
      for (String address : source.addresses()) xml.append(entry(address));
    return xml.append("</urlset>\n").toString();
  }

  private static String entry(String address) {
    return "<url><loc>" + HtmlUtils.htmlEscape(absolute(address), "UTF-8") + "</loc></url>\n";
  }

  private static String absolute(String address) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + address;
  }
}
