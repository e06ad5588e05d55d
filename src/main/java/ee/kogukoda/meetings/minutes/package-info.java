/// The minutes (protokoll, KOKS § 51): written by the session's own events, in Estonian as the law
/// asks. Figures and names come from events alone; the secretary adds prose at keyed places.
/// `MinutesCheck` finds what does not add up before anybody signs.
@ApplicationModule(
    displayName = "Meetings: text of the minutes",
    allowedDependencies = {"meetings.law", "meetings.session"})
@NullMarked
package ee.kogukoda.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
