/// What the pages of those who act in the hall have in common: who is let in by which door, how a
/// session is put into words, its agenda, speakers and vote as every page shows them, and how a
/// form becomes a command. The pages themselves are its neighbours: `console` (juhataja), `phone`
/// (liige), `desk` (sekretar), each with one address for each thing that can be done there. Every
/// form carries the identity of its command, so that sending it twice counts once. What is lawful
/// is not decided here but by the session itself.
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
