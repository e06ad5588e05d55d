/// Factions (fraktsioonid) of the council as far as its rules of procedure know them: formed by a
/// written notice of as many members as the rules ask for, joined, left and led from a day on,
/// ended. A change is effective in sessions that are opened later; one that was opened has its
/// frozen list. Law: the municipality's rules of procedure; KOKS § 44.
@ApplicationModule(
    displayName = "Meetings: factions",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "meetings",
      "meetings.bodies",
      "meetings.law",
      "meetings.membership",
      "municipalities",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.factions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
