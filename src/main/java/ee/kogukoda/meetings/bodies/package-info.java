/// Who decides. A body (organ) of a municipality, today its council, has a membership of so many
/// seats, terms (koosseis), members with dated mandates, factions, offices such as the chair, and
/// rules of procedure (töökord): figures with the paragraph they rest on, marked "kontrollimata"
/// until the municipality's lawyer confirms them. Law: KOKS § 16-20 (members), § 42 (chair), §
/// 43-45 (sessions), KOVVS § 7 (size).
@ApplicationModule(
    displayName = "Meetings: bodies",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.law",
      "municipalities",
      "refusal",
      "web"
    })
@NullMarked
package ee.kogukoda.meetings.bodies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
