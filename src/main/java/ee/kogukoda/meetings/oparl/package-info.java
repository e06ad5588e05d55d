/// What everybody may read of meetings, for programs of others: OParl 1.1 (system, body,
/// organizations, people, meetings, agenda items, papers, files) and Popolo (motions, vote events,
/// speeches). Objects are made anew unit by unit, a unit being a municipality with its bodies, a
/// session or a draft, from what the public pages show, and kept ready as they are sent; the moment
/// of change moves only when the content does, and what has ceased to be public leaves its name and
/// nothing more. Law: KOKS § 44 lg 4 (sessions are public), AvTS § 28 and § 31 (open data).
@ApplicationModule(
    displayName = "Meetings: OParl and Popolo",
    allowedDependencies = {
      "access",
      "database",
      "documents",
      "meetings",
      "meetings.agenda",
      "meetings.publication",
      "meetings.results",
      "meetings.session",
      "municipalities",
      "refusal",
      "web"
    })
@NullMarked
package ee.kogukoda.meetings.oparl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
