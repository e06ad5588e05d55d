package ee.kogukoda.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A role that somebody holds now.
///
/// @param municipality where; null for the whole country
/// @param body in which body; null for the municipality as a whole
public record Grant(Role role, @Nullable UUID municipality, @Nullable UUID body) {
  boolean isIn(@Nullable UUID municipality) {
    return this.municipality == null || this.municipality.equals(municipality);
  }

  boolean covers(@Nullable UUID municipality, @Nullable UUID body) {
    return isIn(municipality) && (this.body == null || this.body.equals(body));
  }
}
