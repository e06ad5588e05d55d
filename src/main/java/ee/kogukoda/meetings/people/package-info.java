/// Members as everybody may know them: mandates, factions and offices over time, attendance, votes,
/// speeches and declared restrictions on acts, on one page for each. What happened in sessions is a
/// projection of their logs, written when a session is closed and made anew by `rebuild-members`.
/// Here are also the figures of a body's term, the sheet of attendance for fees, and the clock of
/// absence (KOKS § 19 lg 2 p 4) that warns members, chair and secretary. Law: KOKS § 17, § 19, §
/// 45.
@ApplicationModule(
    displayName = "Meetings: people",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "estonia",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.clocks",
      "meetings.law",
      "meetings.live",
      "meetings.results",
      "meetings.session",
      "municipalities",
      "refusal",
      "search",
      "web",
      "web.forms",
      "web.tables"
    })
@NullMarked
package ee.kogukoda.meetings.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
