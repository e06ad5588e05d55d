/// A session in writing (kirjalik istung): members do not come together, each answers poolt, vastu
/// or erapooletu in their own time until a deadline. Papers, questions, answers, statements and
/// dissent stand on the session's page all the while; what a member answered is known to that
/// member alone. At the deadline all answers are counted at once and become the ordinary course of
/// a session in its log, so that results, minutes, acts and open data follow as from any other.
/// Whoever says nothing took no part. Law: KOKS § 44 lg 1 third sentence, § 45 lg 5, § 49 lg 11.
@ApplicationModule(
    displayName = "Meetings: sessions in writing",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.live",
      "meetings.publication",
      "meetings.session",
      "municipalities",
      "notifications",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.written;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
