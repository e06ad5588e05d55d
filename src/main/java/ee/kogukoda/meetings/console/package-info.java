/// The chair's console (juhataja): everything of the next minute on one screen, and the forms by
/// which whoever presides leads the session: conduct, agenda, floor, motions, votes. Each step is
/// offered with what bars it; a wrong step is corrected with a reason, and both stay in the log.
@ApplicationModule(
    displayName = "Meetings: the chair's console",
    allowedDependencies = {
      "access",
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.hall",
      "meetings.invitations",
      "meetings.law",
      "meetings.live",
      "meetings.session",
      "meetings.views",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
