package ee.kogukoda.municipalities;

import ee.kogukoda.access.Access;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The ways to a municipality's structure and settings.
@Component
class MunicipalityNavigation implements Navigation {
  private final Access access;

  MunicipalityNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (place == null) return List.of();
    var home = "/" + place.slug();
    var structure = words.say("municipalities.units.title");
    var entries = new ArrayList<Entry>();
    entries.add(new Entry(Where.PUBLIC, 900, structure, home + "/struktuur"));
    if (access.may(MunicipalityPermission.CHANGE_UNITS, place.id())) {
      entries.add(new Entry(Where.WORK, 900, structure, home + "/struktuur"));
    }
    if (access.may(MunicipalityPermission.CHANGE_SETTINGS, place.id())) {
      var title = words.say("municipalities.settings.title");
      entries.add(new Entry(Where.WORK, 910, title, home + "/seaded"));
    }
    return entries;
  }
}
