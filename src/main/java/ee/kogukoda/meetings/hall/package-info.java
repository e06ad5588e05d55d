/// The hands of those who act in the hall: the chair's console (juhataja), each member's phone
/// (liige), the secretary's desk (sekretar), and the forms they send, one address for each thing
/// that can be done. Every form carries the identity of its command, so that sending it twice
/// counts once. What is lawful is not decided here but by the session itself.
@ApplicationModule(
    displayName = "Meetings: in the hall",
    allowedDependencies = {
      "access",
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.law",
      "meetings.live",
      "meetings.session",
      "municipalities",
      "refusal",
      "web",
      "web.forms",
      "web.live"
    })
@NullMarked
package ee.kogukoda.meetings.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
