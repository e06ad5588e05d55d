package ee.kogukoda.meetings.written;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// From a session's public page to what is said in writing.
@Component
@Order(5)
class WrittenRecord implements SessionRecord {
  @Override
  public List<Link> links(PlannedSession session, Words words) {
    if (!session.details().isWritten()) return List.of();
    String base = "/" + Place.current().orElseThrow().slug() + "/istungid/" + session.slug();
    return List.of(new Link(words.say("meetings.written.title"), base + "/kirjalik"));
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }
}
