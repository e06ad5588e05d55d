package ee.kogukoda.meetings.recording;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.live.EventLogged;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.ConductEvent.SessionClosed;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.search.SearchEntry;
import ee.kogukoda.search.SearchIndex;
import ee.kogukoda.search.Searchable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lets what was said be found, item by item; never what was said behind closed doors.
@Component
@Order(50)
class TranscriptsFound implements Searchable {
  private static final String KIND = "meetings.transcript";

  private final RecordingStore store;
  private final Sessions sessions;
  private final SessionLog log;
  private final Municipalities municipalities;
  private final SearchIndex index;
  private final Clock clock;

  TranscriptsFound(
      RecordingStore store,
      Sessions sessions,
      SessionLog log,
      Municipalities municipalities,
      SearchIndex index,
      Clock clock) {
    this.store = store;
    this.sessions = sessions;
    this.log = log;
    this.municipalities = municipalities;
    this.index = index;
    this.clock = clock;
  }

  /// In the transaction that has changed it.
  void keep(UUID session) {
    put(municipalities.getCurrent(), session, index);
  }

  /// A session that was opened again may have treated more since.
  @EventListener
  void on(EventLogged logged) {
    if (logged.event() instanceof SessionClosed && store.exists(logged.session()))
      keep(logged.session());
  }

  @Override
  public String code() {
    return "meetings.transcripts";
  }

  @Override
  public String edition() {
    return "1";
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(KIND, "meetings.found.transcript"));
  }

  @Override
  public void offer(Municipality municipality, SearchIndex index) {
    store.listTranscribed().forEach(session -> put(municipality, session, index));
  }

  private void put(Municipality municipality, UUID id, SearchIndex index) {
    PlannedSession session = sessions.getSession(id);
    if (session.closed()) return;
    List<Recording> recordings = store.list(id);
    Course course = Course.of(log.read(id), clock.instant());
    String address =
        "/%s/istungid/%s/salvestis#punkt-".formatted(municipality.slug(), session.slug());
    List<SearchEntry> entries =
        session.items().stream()
            .map(item -> entry(item, session, Said.of(recordings, course), address))
            .filter(entry -> !entry.text().isEmpty())
            .toList();
    index.put(source(id), entries);
  }

  private static SearchEntry entry(
      AgendaItem item, PlannedSession session, List<Said> said, String address) {
    String text =
        String.join(
            " ",
            said.stream()
                .filter(each -> each.isOf(item.id()))
                .map(each -> each.cue().text())
                .toList());
    return SearchEntry.open(
        KIND, item.id(), item.title(), text, address + item.number(), session.day());
  }

  /// Another source than the session itself, which is put by whoever publishes it.
  private static UUID source(UUID session) {
    return UUID.nameUUIDFromBytes(
        ("transcript " + session).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
