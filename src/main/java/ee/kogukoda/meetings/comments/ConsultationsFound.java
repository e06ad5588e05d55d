package ee.kogukoda.meetings.comments;

import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets consultations be found by their draft, question, summary and the comments that stand.
@Component
@Order(35)
class ConsultationsFound implements Searchable {
  static final UUID FIRST = new UUID(0, 0);
  static final UUID LAST = new UUID(-1, -1);

  private static final String KIND = "meetings.consultation";
  private static final int MOST = 200;

  private final CommentStore store;
  private final Municipalities municipalities;
  private final SearchIndex index;

  ConsultationsFound(CommentStore store, Municipalities municipalities, SearchIndex index) {
    this.store = store;
    this.municipalities = municipalities;
    this.index = index;
  }

  /// In the transaction that has changed it.
  void keep(UUID draft) {
    put(municipalities.getCurrent(), store.findByDraft(draft).orElseThrow(), index);
  }

  @Override
  public String code() {
    return "meetings.consultations";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "meetings.found.consultation"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    store
        .list("", null, LocalDate.of(9999, 12, 31), LAST, Integer.MAX_VALUE)
        .forEach(consultation -> put(municipality, consultation, index));
  }

  private void put(Municipality municipality, Consultation of, SearchIndex index) {
    var text = new ArrayList<String>();
    text.add(of.question());
    if (of.summary() != null) text.add(of.summary());
    store.listComments(of.id(), FIRST, MOST).stream()
        .filter(comment -> !comment.isHidden())
        .forEach(comment -> text.add(comment.text()));
    String address = "/" + municipality.slug() + of.path();
    index.put(
        of.id(),
        List.of(
            SearchEntry.open(
                KIND, of.id(), of.title(), String.join("\n", text), address, of.opens())));
  }
}
