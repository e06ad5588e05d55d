package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On a session's public page: the way to its minutes, once they are signed; to those who make them
/// also before.
@Component
@Order(20)
class MinutesRecord implements SessionRecord {
  private final PublishedMinutes published;
  private final Opinions opinions;
  private final Access access;

  MinutesRecord(PublishedMinutes published, Opinions opinions, Access access) {
    this.published = published;
    this.opinions = opinions;
    this.access = access;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    boolean begun = session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED;
    if (!begun) return List.of();
    boolean makes =
        access.may(MinutesPermission.READ_DRAFT_MINUTES, Scope.require(), session.body());
    boolean visible =
        makes
            || (session.state() == SessionState.CLOSED && published.find(session.id()).isPresent());
    String address = MinutesPages.address(session);
    List<Link> links = new ArrayList<>();
    if (visible) links.add(new Link(words.say("meetings.minutes.title"), address));
    if (opinions.mayWrite(session))
      links.add(new Link(words.say("meetings.dissent.title"), address + "/eriarvamus"));
    return links;
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }
}
