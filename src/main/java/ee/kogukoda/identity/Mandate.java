package ee.kogukoda.identity;

import ee.kogukoda.access.Role;
import ee.kogukoda.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody's role somewhere, from a day to a day.
///
/// @param municipality null for the whole country
/// @param body null for the municipality as a whole
/// @param to the last day; null while the end is not known
/// @param reason what it rests on, as a decision's number
/// @param isEnded whether somebody has ended it, be the last day past or to come
public record Mandate(
    MandateId id,
    PersonId person,
    String personName,
    Role role,
    @Nullable MunicipalityId municipality,
    @Nullable UUID body,
    LocalDate from,
    @Nullable LocalDate to,
    String reason,
    boolean isEnded) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
