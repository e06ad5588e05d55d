package ee.kogukoda.meetings.publication;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.NoticeRecalled;
import ee.kogukoda.meetings.agenda.NoticeSent;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets announced sessions and their items be found, as far as everybody sees them, from the
/// transaction that sends the notice until the one that takes it back.
@Component
@Order(20)
class SessionsFound implements Searchable {
  private static final String SESSION = "meetings.session";
  private static final String ITEM = "meetings.item";
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Sessions sessions;
  private final Municipalities municipalities;
  private final SearchIndex index;

  SessionsFound(Sessions sessions, Municipalities municipalities, SearchIndex index) {
    this.sessions = sessions;
    this.municipalities = municipalities;
    this.index = index;
  }

  @EventListener
  void on(NoticeSent sent) {
    put(municipalities.getCurrent(), sent.slug(), index);
  }

  @EventListener
  void on(NoticeRecalled recalled) {
    index.remove(recalled.session());
  }

  @Override
  public String code() {
    return "meetings.sessions";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(SESSION, "meetings.found.session"), new Kind(ITEM, "meetings.found.item"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    sessions
        .listPast(new SessionQuery("", END, ""), Integer.MAX_VALUE)
        .forEach(line -> put(municipality, line.slug(), index));
  }

  private void put(Municipality municipality, String slug, SearchIndex index) {
    // What is closed to the public is not in the index at all.
    PlannedSession session = sessions.findOpenSession(slug).orElse(null);
    if (session == null) return;
    String address = "/%s/istungid/%s".formatted(municipality.slug(), slug);
    var entries = new ArrayList<SearchEntry>();
    entries.add(
        SearchEntry.open(
            SESSION,
            session.id(),
            session.details().title(),
            session.details().place() + ". " + agenda(session),
            address,
            session.day()));
    for (AgendaItem item : session.items())
      entries.add(
          SearchEntry.open(
              ITEM,
              item.id(),
              item.title(),
              Objects.requireNonNullElse(item.draftText(), ""),
              address + "/punktid/" + item.number(),
              session.day()));
    index.put(session.id(), entries);
  }

  private static String agenda(PlannedSession session) {
    return String.join(
        "; ", session.items().stream().map(item -> item.number() + ". " + item.title()).toList());
  }
}
