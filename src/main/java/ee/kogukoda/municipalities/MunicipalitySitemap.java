package ee.kogukoda.municipalities;

import ee.kogukoda.web.SitemapSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The public pages of the municipalities; the made-up one is not for search engines.
@Component
class MunicipalitySitemap implements SitemapSource {
  private final Municipalities municipalities;

  MunicipalitySitemap(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  @Override
  public List<String> addresses() {
    var fronts =
        municipalities.listAll().stream()
            .filter(each -> !each.demo())
            .map(each -> "/" + each.slug());
    return Stream.concat(Stream.of("/omavalitsused"), fronts).toList();
  }
}
