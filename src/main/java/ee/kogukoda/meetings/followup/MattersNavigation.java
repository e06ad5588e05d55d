package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way to matters, for everybody and for those who look after them.
@Component
class MattersNavigation implements Navigation {
  private final Access access;

  MattersNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (place == null) return List.of();
    String title = words.say("meetings.matter.way");
    String list = "/" + place.slug() + "/" + MatterKind.PROMISE.path();
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(Where.PUBLIC, 14, title, list));
    boolean works =
        access.maySomewhereIn(place.id(), MatterPermission.KEEP_MATTERS)
            || access.maySomewhereIn(place.id(), MatterPermission.FILE_INTERPELLATION)
            || access.maySomewhereIn(place.id(), MatterPermission.ANSWER_MATTERS);
    if (works) entries.add(new Entry(Where.WORK, 14, title, list));
    return entries;
  }
}
