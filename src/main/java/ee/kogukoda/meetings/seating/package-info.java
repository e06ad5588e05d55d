/// Where the members of a body sit (istekohad): rows of so many seats, and who has which. The
/// secretary places the members; the screen in the hall shows on the plan who is present, who
/// speaks, and, after a result is stated, who voted how.
@ApplicationModule(
    displayName = "Meetings: seating plans",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "meetings",
      "meetings.bodies",
      "municipalities",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
