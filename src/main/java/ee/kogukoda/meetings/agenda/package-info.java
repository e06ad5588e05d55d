/// A session before it is opened: when, where and in which form it is held, its agenda of items
/// (päevakorrapunkt) with presenters, drafts (eelnõu) and materials, and the notice (kutse) that
/// names every matter and is sent so many days ahead. What happens from the opening on is not known
/// here; the live session takes over what was announced and tells back only whether it is open or
/// closed. Law: KOKS § 43 (convening), § 44 lg 5 (only matters named in the notice), AvTS § 28
/// (drafts of regulations are public before they are adopted).
@ApplicationModule(
    displayName = "Meetings: agenda",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "documents",
      "estonia",
      "identity",
      "meetings",
      "meetings.bodies",
      "meetings.law",
      "meetings.session",
      "municipalities",
      "notifications",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
