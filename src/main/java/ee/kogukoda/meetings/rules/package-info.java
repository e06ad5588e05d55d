/// The rules of procedure (töökord) before everybody's eyes: each with its value, its paragraph,
/// who has confirmed it and what it was before; changed by a new version from a day on, by those
/// who may. Beside it a bench on which anybody tries the rules with figures of their own: whether a
/// body may decide, whether a motion is carried, when the notice must be sent. Law: KOKS § 32, §
/// 43-45.
@ApplicationModule(
    displayName = "Meetings: rules",
    allowedDependencies = {
      "access",
      "estonia",
      "meetings",
      "meetings.bodies",
      "meetings.law",
      "meetings.results",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
