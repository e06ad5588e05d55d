/// Who is coming: every member answers the notice of a session, and so do guests invited by e-mail,
/// from the phone, the session's page, the desk or the letter, and may change the answer until the
/// opening. Chair and secretary see whether a quorum is to be expected; nobody else sees anything,
/// and a reason is read by them alone. Whoever said not to come has given notice of absence when
/// the session is opened. Law: KOKS § 43 (notice), § 44 (quorum, remote participation).
@ApplicationModule(
    displayName = "Meetings: invitations",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.law",
      "meetings.publication",
      "meetings.session",
      "municipalities",
      "notifications",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
