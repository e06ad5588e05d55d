/// What the law lets nobody forget. Each part of the meetings says which of its terms are running
/// (`StatutoryClock`): the last day of a notice, of an answer, of a discussion; here they stand in
/// one list for the chair and the secretary, with the paragraph and the day, and the near ones on
/// their desk. Law: KOKS § 43 lg 3 (notice), TsÜS § 134-137 (how terms are counted).
@ApplicationModule(
    displayName = "Meetings: statutory clocks",
    allowedDependencies = {
      "access",
      "database",
      "estonia",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.law",
      "municipalities",
      "refusal",
      "web"
    })
@NullMarked
package ee.kogukoda.meetings.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
