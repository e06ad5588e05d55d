/// A member's phone (liige): one thing at a time, the most urgent first. Here members register with
/// the code of the hall, ask for the floor, propose, vote, and stay out of an item that concerns
/// them. KOKS § 17.
@ApplicationModule(
    displayName = "Meetings: a member's phone",
    allowedDependencies = {
      "access",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.hall",
      "meetings.law",
      "meetings.live",
      "meetings.session",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
