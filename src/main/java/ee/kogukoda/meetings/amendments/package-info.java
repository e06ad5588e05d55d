/// Amendments to a draft (muudatusettepanekud). A member, faction, committee or the government
/// proposes to replace, insert or delete a paragraph of one version, or to give the whole text
/// anew. The municipal secretary says whether it is admissible; those that touch the same paragraph
/// exclude each other; what the session adopts is merged into a new version with its SHA-256. Law:
/// the rules of procedure (töökord).
@ApplicationModule(
    displayName = "Meetings: amendments",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.clocks",
      "meetings.drafts",
      "meetings.hall",
      "meetings.law",
      "meetings.live",
      "meetings.session",
      "municipalities",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.amendments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
