package ee.kogukoda.meetings.followup;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On an item's public page: what was promised at it, what was discussed under it, and the way to
/// note a promise down.
@Component
@Order(30)
class MattersRecord implements SessionRecord {
  private final MatterStore store;
  private final Matters matters;

  MattersRecord(MatterStore store, Matters matters) {
    this.store = store;
    this.matters = matters;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    return List.of();
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }

  @Override
  public List<Link> itemLinks(PlannedSession session, AgendaItem item, Words words) {
    String here = "/" + Place.current().orElseThrow().slug();
    var links = new ArrayList<Link>();
    for (Matter matter : store.listOf(item.id())) {
      String kind =
          words.say("meetings.matter.kind." + matter.kind().name().toLowerCase(Locale.ROOT));
      String said = words.say("meetings.matter.named", kind, matter.slug(), matter.title());
      links.add(new Link(said, here + matter.path()));
    }
    boolean begun = session.state() == SessionState.OPEN || session.state() == SessionState.CLOSED;
    if (begun && matters.may(MatterPermission.KEEP_MATTERS))
      links.add(
          new Link(
              words.say("meetings.matter.new.promise"),
              here + "/lubadused/uus?istung=" + session.slug() + "&punkt=" + item.number()));
    return links;
  }
}
