/// The law of deciding together, as pure functions over whole numbers: when a council is quorate,
/// when a motion is carried, when a notice is in time; and the frozen set of rules of one session.
/// Figures that a municipality sets or that nobody has confirmed are `LegalRule`s, not constants.
@ApplicationModule(
    displayName = "Meetings: law",
    allowedDependencies = {})
@NullMarked
package ee.kogukoda.meetings.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
