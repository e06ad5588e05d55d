/// Screens of a hall that nobody has signed in at (saaliekraanid). Such a screen opens
/// `/{municipality}/ekraan` and shows a code of six signs; the chair or the secretary of a session
/// enters it and says what the screen shows. From then on it follows that session by itself, keeps
/// its pairing in a cookie, and can be given another name, another view, another session or none.
/// It only ever shows what the public may know, and the hall's code while members register. Law:
/// KOKS § 44 lg 4 (sessions are public).
@ApplicationModule(
    displayName = "Meetings: paired screens",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.live",
      "meetings.screens",
      "meetings.seating",
      "meetings.session",
      "refusal",
      "web",
      "web.forms",
      "web.live"
    })
@NullMarked
package ee.kogukoda.meetings.walls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
