/// An act before it is adopted. A draft (eelnõu) of a regulation (määrus), resolution (otsus) or
/// order (korraldus) has an initiator, a lead committee (juhtivkomisjon), a text of paragraphs, an
/// explanatory memorandum (seletuskiri) and versions that never change. It is published, then
/// submitted, put on an agenda, and follows what the session decides. Law: AvTS § 28 (drafts are
/// public before they are submitted), KOKS § 44 lg 5 (only prepared matters are decided).
@ApplicationModule(
    displayName = "Meetings: drafts",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.live",
      "meetings.session",
      "meetings.views",
      "municipalities",
      "refusal",
      "search",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
