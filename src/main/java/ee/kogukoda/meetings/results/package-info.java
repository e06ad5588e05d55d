/// What was decided and how everybody voted (hääletustulemused, otsuste loetelu), from the moment
/// the presiding officer states it: as pages, as a table to download, and for machines, Popolo's
/// vote events and the log itself among them. Nothing of a vote's choices leaves before the vote is
/// closed, unless the rules of procedure let interim results be seen. Law: KOKS § 45 lg 4.
@ApplicationModule(
    displayName = "Meetings: results",
    allowedDependencies = {
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.law",
      "meetings.live",
      "meetings.publication",
      "meetings.session",
      "municipalities",
      "refusal",
      "web",
      "web.tables"
    })
@NullMarked
package ee.kogukoda.meetings.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
