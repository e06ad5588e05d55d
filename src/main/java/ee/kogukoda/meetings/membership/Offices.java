package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.Mandate;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.municipalities.MunicipalityId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes offices away where a decision of the body says so.
@Service
public class Offices {
  private final Memberships memberships;
  private final Mandates mandates;

  Offices(Memberships memberships, Mandates mandates) {
    this.memberships = memberships;
    this.mandates = mandates;
  }

  /// Ends the office and the rights that go with it, wherever in the municipality they were given.
  /// Nothing follows for somebody who does not hold it.
  ///
  /// @param lastDay on which the office is still held
  /// @param basis the paragraph and the decision
  @Transactional
  public void end(Body body, UUID person, Role role, LocalDate lastDay, String basis) {
    memberships.listOffices(body, lastDay).stream()
        .filter(held -> held.person().equals(person) && held.role() == role)
        .forEach(held -> memberships.endOffice(body, held.id(), lastDay, basis));
    var here = new MunicipalityId(Scope.require());
    for (Mandate mandate : mandates.listOf(new PersonId(person)))
      if (mandate.role() == role
          && here.equals(mandate.municipality())
          && mandate.body() == null
          && !mandate.isEnded()
          && mandate.holdsOn(lastDay)) mandates.end(mandate.id(), lastDay, basis);
  }
}
