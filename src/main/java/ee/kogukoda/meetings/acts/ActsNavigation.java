package ee.kogukoda.meetings.acts;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way to the register of acts, for everybody and for those who keep it.
@Component
class ActsNavigation implements Navigation {
  private final Access access;

  ActsNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (place == null) return List.of();
    String title = words.say("meetings.acts.list");
    String list = "/" + place.slug() + "/aktid";
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(Where.PUBLIC, 13, title, list));
    if (access.maySomewhereIn(place.id(), ActPermission.KEEP_ACT))
      entries.add(new Entry(Where.WORK, 13, title, list));
    return entries;
  }
}
