package ee.kogukoda.meetings.drafts;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import ee.kogukoda.web.Formats;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets published drafts be found by their title and text.
@Component
@Order(30)
class DraftsFound implements Searchable {
  private static final String KIND = "meetings.draft";

  private final DraftStore store;
  private final Municipalities municipalities;
  private final SearchIndex index;

  DraftsFound(DraftStore store, Municipalities municipalities, SearchIndex index) {
    this.store = store;
    this.municipalities = municipalities;
    this.index = index;
  }

  /// In the transaction that has changed it.
  void keep(int year, int number) {
    put(municipalities.getCurrent(), year, number, index);
  }

  @Override
  public String code() {
    return "meetings.drafts";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "meetings.found.draft"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    var all = new DraftQuery(false, null, null, "", DraftQuery.END, 0);
    store
        .list(all, Integer.MAX_VALUE)
        .forEach(line -> put(municipality, line.year(), line.number(), index));
  }

  private void put(Municipality municipality, int year, int number, SearchIndex index) {
    Draft draft = store.find(year, number).orElseThrow();
    if (!draft.isPublic()) return;
    String text = store.findVersion(draft.id(), draft.versions()).orElseThrow().text();
    String address = "/%s/eelnoud/%s".formatted(municipality.slug(), draft.slug());
    LocalDate day = LocalDate.ofInstant(draft.changedAt(), Formats.TALLINN);
    index.put(
        draft.id(), List.of(SearchEntry.open(KIND, draft.id(), draft.title(), text, address, day)));
  }
}
