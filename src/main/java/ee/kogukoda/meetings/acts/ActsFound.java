package ee.kogukoda.meetings.acts;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets acts be found by their title, number and text; closed ones by title and number only.
@Component
@Order(35)
class ActsFound implements Searchable {
  private static final String KIND = "meetings.act";

  private final ActStore store;
  private final Municipalities municipalities;
  private final SearchIndex index;
  private final Clock clock;

  ActsFound(ActStore store, Municipalities municipalities, SearchIndex index, Clock clock) {
    this.store = store;
    this.municipalities = municipalities;
    this.index = index;
    this.clock = clock;
  }

  /// In the transaction that has changed it.
  void keep(Act act) {
    if (act.stands()) put(municipalities.getCurrent(), act, index);
    else index.remove(act.id());
  }

  @Override
  public String code() {
    return "meetings.acts";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "meetings.acts.found"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    store
        .list(ActQuery.all(today), Integer.MAX_VALUE)
        .forEach(line -> put(municipality, store.find(line.id()).orElseThrow(), index));
  }

  private static void put(Municipality municipality, Act act, SearchIndex index) {
    String number = act.number() == null ? "" : " nr " + act.number();
    String day = Formats.in(Language.ET).date(act.adoptedOn());
    String text = day + number + "\n" + (act.isOpen() ? act.text() : "");
    String address = "/%s/aktid/%s".formatted(municipality.slug(), act.slug());
    index.put(
        act.id(),
        List.of(SearchEntry.open(KIND, act.id(), act.title(), text, address, act.adoptedOn())));
  }
}
