/// Drafts from document systems (dokumendihaldussüsteem), and their fate back. A system sends a
/// draft, or many, with its own name for each: the same content again changes nothing, other
/// content becomes a new version, and a draft that is frozen says so. Each draft is taken whole or
/// not at all. What was sent waits in the office like one written there; the system, like
/// everybody, reads back how far it has come and the number of the act.
@ApplicationModule(
    displayName = "Meetings: exchange with document systems",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "meetings",
      "meetings.drafts",
      "municipalities",
      "refusal",
      "web"
    })
@NullMarked
package ee.kogukoda.meetings.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
