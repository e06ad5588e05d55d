package ee.kogukoda.notifications;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The outbox for those who may read it, preferences for everybody who has signed in.
@Component
class NotificationsNavigation implements Navigation {
  private final Access access;

  NotificationsNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    var entries = new ArrayList<Entry>();
    entries.add(
        new Entry(
            Where.PERSON, 40, words.say("notifications.preferences.title"), "/mina/teavitused"));
    if (place != null && access.may(NotificationsPermission.READ_OUTBOX, place.id()))
      entries.add(
          new Entry(
              Where.WORK,
              820,
              words.say("notifications.outbox.title"),
              "/" + place.slug() + "/kirjad"));
    return entries;
  }
}
