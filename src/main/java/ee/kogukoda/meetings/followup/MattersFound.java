package ee.kogukoda.meetings.followup;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets matters be found by their title, text and answer.
@Component
@Order(50)
class MattersFound implements Searchable {
  private static final String KIND = "meetings.matter";

  private final MatterStore store;
  private final Municipalities municipalities;
  private final SearchIndex index;

  MattersFound(MatterStore store, Municipalities municipalities, SearchIndex index) {
    this.store = store;
    this.municipalities = municipalities;
    this.index = index;
  }

  /// In the transaction that has changed it.
  void keep(MatterKind kind, int year, int number) {
    put(municipalities.getCurrent(), store.find(kind, year, number).orElseThrow(), index);
  }

  @Override
  public String code() {
    return "meetings.matters";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "meetings.found.matter"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    for (MatterKind kind : MatterKind.values())
      store
          .list(MatterQuery.all(kind), Integer.MAX_VALUE)
          .forEach(matter -> put(municipality, matter, index));
  }

  private static void put(Municipality municipality, Matter matter, SearchIndex index) {
    String text =
        String.join(
            "\n",
            matter.text(),
            matter.addressee(),
            Objects.requireNonNullElse(matter.answer(), ""));
    String address = "/" + municipality.slug() + matter.path();
    index.put(
        matter.id(),
        List.of(
            SearchEntry.open(KIND, matter.id(), matter.title(), text, address, matter.received())));
  }
}
