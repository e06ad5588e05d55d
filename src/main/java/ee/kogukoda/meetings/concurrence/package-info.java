/// Concurrence (kooskõlastamine). The office asks units, bodies, officials and others outside
/// whether they concur with a version of a draft, by a day that moves to the next working day where
/// it is a day off (TsÜS § 136 lg 8). Each concurs, concurs with remarks, or does not, and then
/// says why. Somebody outside answers by an address that stands in their letter and ends with the
/// round. The office closes a round with a summary; what is noted inside the office stays there.
@ApplicationModule(
    displayName = "Meetings: concurrence",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "estonia",
      "identity",
      "meetings",
      "meetings.bodies",
      "meetings.clocks",
      "meetings.drafts",
      "municipalities",
      "municipalities.units",
      "notifications",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.concurrence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
