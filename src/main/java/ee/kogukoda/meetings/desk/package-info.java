/// The secretary's desk (sekretar): attendance by hand, what was said aloud, motions as they are
/// worded, numbers of acts. Who presides may use it as well, except for entering votes.
@ApplicationModule(
    displayName = "Meetings: the secretary's desk",
    allowedDependencies = {
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.hall",
      "meetings.law",
      "meetings.live",
      "meetings.session",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
