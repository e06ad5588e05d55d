package ee.kogukoda.identity;

import ee.kogukoda.access.Role;
import ee.kogukoda.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mandate to be granted; see [Mandate] for its parts.
public record NewMandate(
    PersonId person,
    Role role,
    @Nullable MunicipalityId municipality,
    @Nullable UUID body,
    LocalDate from,
    @Nullable LocalDate to,
    String reason) {

  public NewMandate {
    if (body != null && municipality == null)
      throw new IllegalArgumentException("a body belongs to a municipality");
  }
}
