package ee.kogukoda.identity;

import ee.kogukoda.access.Role;
import ee.kogukoda.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
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
  private static final Set<Role> IN_A_BODY =
      EnumSet.of(
          Role.MEMBER,
          Role.CHAIR,
          Role.DEPUTY_CHAIR,
          Role.MINUTE_TAKER,
          Role.ELECTION_COMMITTEE_CHAIR);

  /// Whether the role is one of a body (kogu) and not of the municipality as a whole.
  public static boolean isHeldInBody(Role role) {
    return IN_A_BODY.contains(role);
  }

  /// Whether the role is held for the whole country, so that no municipality gives it.
  public static boolean isNational(Role role) {
    return role == Role.COORDINATOR;
  }

  /// Whether people hold it; the others are a machine's, by its key.
  public static boolean isForPeople(Role role) {
    return role != Role.DOCUMENT_SYSTEM;
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
