/// What residents say of drafts (kaasamine). The office opens a consultation on a published draft
/// with a question and its days; whoever is signed in says what they think, for themselves or an
/// organisation, under their name or with the name known to the office alone, and may take it back
/// until the last day, after which nobody adds anything. The office answers each comment (arvamus)
/// or all of them in a summary, and hides one only with a reason that everybody reads. Law: AvTS §
/// 28 (drafts are public), isikuandmete kaitse üldmäärus, article 6 (consent).
@ApplicationModule(
    displayName = "Meetings: comments on drafts",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.bodies",
      "meetings.drafts",
      "municipalities",
      "notifications",
      "refusal",
      "search",
      "web",
      "web.forms",
      "web.tables"
    })
@NullMarked
package ee.kogukoda.meetings.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
