package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On a session's public page: the way to follow it, the results, and what became of each item.
@Component
@Order(10)
class ResultsRecord implements SessionRecord {
  private final SessionLog log;

  ResultsRecord(SessionLog log) {
    this.log = log;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    String base = "/" + Place.current().orElseThrow().slug() + "/istungid/" + session.slug();
    var links = new ArrayList<Link>();
    if (session.state() == SessionState.OPEN) {
      links.add(new Link(words.say("meetings.results.follow"), base + "/otse"));
    }
    if (hasBegun(session)) {
      links.add(new Link(words.say("meetings.decisions.title"), base + "/otsused"));
      links.add(new Link(words.say("meetings.results.votes"), base + "/tulemused"));
    }
    return links;
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    if (!hasBegun(session)) return Map.of();
    Session live = log.readInPublic(session.id()).session();
    if (!live.isOpened()) return Map.of();
    var said = new VoteWords(live, words);
    var results = new HashMap<UUID, String>();
    for (Item item : live.agenda().items()) {
      said.became(item).ifPresent(became -> results.put(item.id().value(), became));
    }
    return results;
  }

  private static boolean hasBegun(PlannedSession session) {
    return session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED;
  }
}
