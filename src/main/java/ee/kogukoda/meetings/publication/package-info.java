/// What everybody may see of sessions: the list, each session with its agenda, drafts and
/// materials, and the same for machines: feeds, a calendar, JSON. The live session and the minutes
/// hang on what they know through [ee.kogukoda.meetings.publication.SessionRecord]. Law: KOKS § 43
/// and § 44 lg 4 (sessions are public), AvTS § 28 and § 35 (what is published, what may be closed).
@ApplicationModule(
    displayName = "Meetings: publication",
    allowedDependencies = {
      "access",
      "database",
      "documents",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.law",
      "meetings.session",
      "meetings.views",
      "municipalities",
      "refusal",
      "search",
      "web"
    })
@NullMarked
package ee.kogukoda.meetings.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
