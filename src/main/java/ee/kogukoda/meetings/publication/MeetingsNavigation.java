package ee.kogukoda.meetings.publication;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The ways to sessions and to the council.
@Component
class MeetingsNavigation implements Navigation {
  private final Access access;

  MeetingsNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (place == null) return List.of();
    var entries = new ArrayList<Entry>();
    String sessions = Places.sessions(place);
    String title = words.say("meetings.list.title");
    entries.add(new Entry(Where.PUBLIC, 10, title, sessions));
    entries.add(
        new Entry(
            Where.PUBLIC,
            11,
            words.say("meetings.council.title"),
            "/" + place.slug() + "/volikogu"));
    if (access.maySomewhereIn(place.id(), AgendaPermission.PREPARE_SESSION))
      entries.add(new Entry(Where.WORK, 10, title, sessions));
    return entries;
  }
}
