package ee.kogukoda.meetings.acts;

import ee.kogukoda.database.Scope;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.SitemapSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// The lists of acts and the latest acts of each municipality, for search engines.
@Component
class ActsSitemap implements SitemapSource {
  private static final int EACH = 40;

  private final ActStore store;
  private final Municipalities municipalities;
  private final Clock clock;

  ActsSitemap(ActStore store, Municipalities municipalities, Clock clock) {
    this.store = store;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @Override
  public List<String> addresses() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    var addresses = new ArrayList<String>();
    for (Municipality here : municipalities.listActive()) {
      if (here.demo()) continue;
      String list = "/" + here.slug() + "/aktid";
      Scope.run(
          here.id().value(),
          () -> {
            List<ActLine> lines = store.list(ActQuery.all(today), EACH);
            if (!lines.isEmpty()) addresses.add(list);
            for (ActLine line : lines) addresses.add(list + "/" + line.slug());
          });
    }
    return addresses;
  }
}
