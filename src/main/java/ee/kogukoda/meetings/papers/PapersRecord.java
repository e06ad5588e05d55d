package ee.kogukoda.meetings.papers;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.AgendaPermission;
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

/// On a session's public page: the way to its papers in one file, for members with what is
/// restricted.
@Component
@Order(30)
class PapersRecord implements SessionRecord {
  private final Access access;

  PapersRecord(Access access) {
    this.access = access;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    if (session.items().isEmpty()) return List.of();
    String address = "/" + Place.current().orElseThrow().slug() + "/istungid/" + session.slug();
    boolean more =
        session.items().stream().anyMatch(AgendaItem::isRestricted)
            && access.may(AgendaPermission.READ_RESTRICTED, Scope.require(), session.body());
    return List.of(
        more
            ? new Link(words.say("meetings.papers.all"), address + "/paberid-liikmele.pdf")
            : new Link(words.say("meetings.papers.public"), address + "/paberid.pdf"));
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }
}
