package ee.kogukoda.identity;

import ee.kogukoda.municipalities.MunicipalityId;
import java.util.Map;
import java.util.UUID;

/// Extension point: the bodies of a municipality in which roles are held. Who keeps bodies names
/// them.
public interface BodyNames {
  Map<UUID, String> bodies(MunicipalityId municipality);
}
