/// All papers of a session in one PDF: the notice with its agenda, each item's draft with its
/// memorandum, and the materials that are PDF themselves, with a bookmark for each and pages
/// counted through; what is of another kind stands in it by name and address. One file for
/// everybody, and one with the restricted papers for those who may read them. Law: KOKS § 43 lg 3
/// (the notice), AvTS § 28 (drafts are public), § 35 (what is closed).
@ApplicationModule(
    displayName = "Meetings: papers",
    allowedDependencies = {
      "access",
      "database",
      "documents",
      "meetings",
      "meetings.agenda",
      "meetings.publication",
      "meetings.session",
      "municipalities",
      "refusal",
      "web"
    })
@NullMarked
package ee.kogukoda.meetings.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
