package ee.kogukoda.identity;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class IdentityNavigation implements Navigation {
  private final Access access;

  IdentityNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(Where.PERSON, 10, words.say("identity.desk.title"), "/laud"));
    entries.add(new Entry(Where.PERSON, 90, words.say("identity.own.title"), "/mina"));
    if (place != null && access.may(IdentityPermission.MANAGE_MANDATES, place.id()))
      entries.add(
          new Entry(
              Where.WORK,
              80,
              words.say("identity.people.title"),
              "/" + place.slug() + "/inimesed"));
    return entries;
  }
}
