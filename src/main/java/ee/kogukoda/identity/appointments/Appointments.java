package ee.kogukoda.identity.appointments;

import ee.kogukoda.access.Role;
import ee.kogukoda.estonia.PersonalCode;
import ee.kogukoda.identity.IdentityRefusal;
import ee.kogukoda.identity.Mandate;
import ee.kogukoda.identity.MandateId;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.NewMandate;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Roles that a municipality itself gives, to people whom the house may not know yet.
@Component
class Appointments {
  private final People people;
  private final Mandates mandates;

  Appointments(People people, Mandates mandates) {
    this.people = people;
    this.mandates = mandates;
  }

  record Appointment(
      PersonalCode code,
      String givenName,
      String familyName,
      Role role,
      @Nullable UUID body,
      LocalDate from,
      @Nullable LocalDate to,
      String reason) {}

  static List<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> Mandate.isForPeople(role) && !Mandate.isNational(role))
        .toList();
  }

  /// Whoever the house knows by the code keeps the name they have.
  @Transactional
  PersonId appoint(Appointment appointment, MunicipalityId municipality, Set<UUID> bodies) {
    Role role = appointment.role();
    UUID body = appointment.body();
    if (Mandate.isNational(role) || !Mandate.isForPeople(role))
      throw new Refused(IdentityRefusal.ROLE_NOT_YOURS).at("roll");
    if (Mandate.isHeldInBody(role) && (body == null || !bodies.contains(body)))
      throw new Refused(IdentityRefusal.BODY_MISSING).at("kogu");
    PersonId person =
        people.findOrCreate(appointment.code(), appointment.givenName(), appointment.familyName());
    mandates.grant(
        new NewMandate(
            person,
            role,
            municipality,
            Mandate.isHeldInBody(role) ? body : null,
            appointment.from(),
            appointment.to(),
            appointment.reason()));
    return person;
  }

  /// The mandate, where it is one of this municipality's.
  Mandate get(MandateId id, MunicipalityId municipality) {
    return mandates
        .find(id)
        .filter(mandate -> Objects.equals(mandate.municipality(), municipality))
        .orElseThrow(() -> new Refused(IdentityRefusal.MANDATE_MISSING));
  }
}
