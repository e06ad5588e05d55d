package ee.kogukoda.search;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Sitemap;
import ee.kogukoda.web.SitemapSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Each municipality's sitemap: what anybody can find here, search engines may find as well. The
/// made-up municipality is left out of the list of sitemaps.
@Controller
class SearchSitemap implements SitemapSource {
  private final Municipalities municipalities;
  private final FoundStore store;

  SearchSitemap(Municipalities municipalities, FoundStore store) {
    this.municipalities = municipalities;
    this.store = store;
  }

  @Override
  public List<String> sitemaps() {
    return municipalities.listAll().stream()
        .filter(each -> !each.demo())
        .map(each -> "/" + each.slug() + "/sitemap.xml")
        .toList();
  }

  @GetMapping(value = "/{slug:[a-z0-9-]+}/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String here(@PathVariable String slug) {
    Municipality here = municipalities.getBySlug(slug);
    var front = new Sitemap.Entry("/" + here.slug(), null);
    var found = store.listPublic(here.id().value(), Sitemap.MOST - 1);
    return Sitemap.ofPages(Stream.concat(Stream.of(front), found.stream()).distinct().toList());
  }
}
