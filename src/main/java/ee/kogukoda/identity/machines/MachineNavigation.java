package ee.kogukoda.identity.machines;

import ee.kogukoda.access.Access;
import ee.kogukoda.identity.IdentityPermission;
import ee.kogukoda.web.Navigation;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The way to the keys of machines, for those who issue them.
@Component
class MachineNavigation implements Navigation {
  private final Access access;

  MachineNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Words words, @Nullable Place place) {
    if (place == null || !access.may(IdentityPermission.MANAGE_MACHINE_KEYS, place.id()))
      return List.of();
    return List.of(
        new Entry(
            Where.WORK,
            85,
            words.say("identity.machine.title"),
            "/" + place.slug() + "/masinavotmed"));
  }
}
