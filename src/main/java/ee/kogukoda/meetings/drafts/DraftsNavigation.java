package ee.kogukoda.meetings.drafts;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way to drafts, for everybody and for those who write them.
@Component
class DraftsNavigation implements Navigation {
  private final Access access;

  DraftsNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (place == null) return List.of();
    String title = words.say("meetings.draft.list");
    String list = "/" + place.slug() + "/eelnoud";
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(Where.PUBLIC, 12, title, list));
    if (access.maySomewhereIn(place.id(), DraftPermission.WRITE_DRAFT))
      entries.add(new Entry(Where.WORK, 12, title, list));
    return entries;
  }
}
