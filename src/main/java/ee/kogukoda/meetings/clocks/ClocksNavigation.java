package ee.kogukoda.meetings.clocks;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way to the terms, for those who keep them.
@Component
class ClocksNavigation implements Navigation {
  private final Access access;

  ClocksNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (place == null || !access.maySomewhereIn(place.id(), ClockPermission.SEE_CLOCKS))
      return List.of();
    return List.of(
        new Entry(
            Where.WORK, 15, words.say("meetings.clock.title"), "/" + place.slug() + "/tahtajad"));
  }
}
