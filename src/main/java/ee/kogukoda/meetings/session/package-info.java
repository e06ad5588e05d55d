/// One live session: what may be asked (`SessionCommand`), what has happened (`SessionEvent`), and
/// the state between them (`Session`). `decide` answers a command with events or refuses it;
/// `evolve` takes an event into the state. Nothing here knows a database, a browser or a clock.
/// Each of the five parts of a session (conduct, attendance, items, floor, votes) has one file of
/// commands, one of events, one of rules and one of state. Sealed types must sit in one package,
/// which is why this one is wider than others.
@ApplicationModule(
    displayName = "Meetings: course of a session",
    allowedDependencies = {"meetings", "meetings.law", "refusal"})
@NullMarked
package ee.kogukoda.meetings.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
