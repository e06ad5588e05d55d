/// What a council owes an answer to. A promise (lubadus) made at an item of a session; a member's
/// question to an official (arupärimine); an initiative of residents (rahvaalgatus); a motion of no
/// confidence (umbusaldusavaldus). Each is a matter with a number, a public page, a deadline
/// counted by the law's own days, and milestones nobody can take out. Matters reach an agenda with
/// one button and follow what the session does with them; after no confidence the office ends in
/// the same moment. Who speaks for residents is seen by the office only. Law: KOKS § 32
/// (initiatives), § 46 (no confidence), § 52 (incapable council), TsÜS § 134-137 (terms).
@ApplicationModule(
    displayName = "Meetings: follow-up",
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
      "meetings.membership",
      "meetings.publication",
      "meetings.session",
      "municipalities",
      "notifications",
      "refusal",
      "search",
      "web",
      "web.forms",
      "web.tables"
    })
@NullMarked
package ee.kogukoda.meetings.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
