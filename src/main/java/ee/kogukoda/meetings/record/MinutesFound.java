package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets minutes be found once all have signed them.
@Component
@Order(40)
class MinutesFound implements Searchable {
  private static final String KIND = "meetings.minutes";

  private final EditionStore editions;
  private final Sessions sessions;
  private final Municipalities municipalities;
  private final SearchIndex index;

  MinutesFound(
      EditionStore editions, Sessions sessions, Municipalities municipalities, SearchIndex index) {
    this.editions = editions;
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.index = index;
  }

  /// In the transaction of the last signature.
  void publish(Edition edition, List<Edition> before) {
    before.forEach(replaced -> index.remove(replaced.id()));
    put(municipalities.getCurrent(), edition, index);
  }

  @Override
  public String code() {
    return "meetings.minutes";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "meetings.found.minutes"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    editions.listPublished().forEach(edition -> put(municipality, edition, index));
  }

  private void put(Municipality municipality, Edition edition, SearchIndex index) {
    PlannedSession session = sessions.getSession(edition.session());
    if (session.closed()) return;
    String address = "/%s/istungid/%s/protokoll".formatted(municipality.slug(), edition.slug());
    var contents = edition.contents();
    String text = String.join(" ", contents.lines().stream().skip(1).toList());
    index.put(
        edition.id(),
        List.of(
            SearchEntry.open(KIND, edition.id(), contents.title(), text, address, session.day())));
  }
}
