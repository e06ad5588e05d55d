package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Role;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.membership.Offices;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whoever lost the council's confidence loses the office with the day of the decision. KOKS § 46
/// lg 3.
@Component
class OfficeLoss {
  private final Offices offices;

  OfficeLoss(Offices offices) {
    this.offices = offices;
  }

  void follow(Matter carried, Body council, LocalDate today) {
    UUID person = carried.addresseeId();
    MatterTarget target = carried.target();
    Role office = target == null ? null : target.office();
    if (person == null || office == null) return;
    offices.end(council, person, office, today, "KOKS § 46, umbusaldus nr " + carried.slug());
  }
}
