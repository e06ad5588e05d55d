/// The evening itself. `SessionLog` keeps what happens in a session as an append-only, hash-chained
/// list of events and lets one writer at a time decide about it. Every screen is computed from the
/// log and told of a change through `web.live.Live`; other modules add screens of their own as a
/// `ScreenRenderer`. Law: KOKS § 44-45, and the rules of procedure.
@ApplicationModule(
    displayName = "Meetings: live session",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.law",
      "meetings.session",
      "municipalities",
      "refusal",
      "web",
      "web.live"
    })
@NullMarked
package ee.kogukoda.meetings.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
