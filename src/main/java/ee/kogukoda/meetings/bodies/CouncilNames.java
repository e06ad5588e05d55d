package ee.kogukoda.meetings.bodies;

import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.BodyNames;
import ee.kogukoda.municipalities.MunicipalityId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/// Tells `identity` by which names the bodies go in which roles are held. Brings what it needs,
/// since commands ask as well.
@Component
@Import({Bodies.class, BodyStore.class, RuleStore.class})
class CouncilNames implements BodyNames {
  private final Bodies bodies;

  CouncilNames(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public Map<UUID, String> bodies(MunicipalityId municipality) {
    var names = new HashMap<UUID, String>();
    Scope.run(
        municipality.value(),
        () -> bodies.listBodies().forEach(body -> names.put(body.id(), body.name())));
    return names;
  }
}
