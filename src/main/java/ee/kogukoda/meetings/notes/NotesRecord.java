package ee.kogukoda.meetings.notes;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The ways to one's own notes: from a session's page, and to all of them from under one's name.
@Component
@Order(50)
class NotesRecord implements SessionRecord, Navigation {
  private final Notes notes;
  private final Access access;

  NotesRecord(Notes notes, Access access) {
    this.notes = notes;
    this.access = access;
  }

  @Override
  public List<Link> links(PlannedSession session, Words words) {
    if (session.items().isEmpty() || !notes.mayKeep(session)) return List.of();
    String address = "/" + Place.current().orElseThrow().slug() + "/istungid/" + session.slug();
    return List.of(new Link(words.say("meetings.notes.title"), address + "/markmed"));
  }

  @Override
  public Map<UUID, String> results(PlannedSession session, Words words) {
    return Map.of();
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    return place != null && access.maySomewhereIn(place.id(), NotesPermission.KEEP_NOTES)
        ? List.of(
            new Entry(
                Where.PERSON,
                30,
                words.say("meetings.notes.own"),
                "/" + place.slug() + "/minu-markmed"))
        : List.of();
  }
}
