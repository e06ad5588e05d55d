/// The minutes on their way from the log to the archive. The secretary (protokollija) reads what
/// the session's events have written, adds prose, and gives a reason where a check finds that
/// something does not add up; then the minutes become a file, an edition (redaktsioon), that the
/// minute taker and whoever presided sign; signed by both they are public and never change again: a
/// correction (parandus) is another edition with a reason, and the one before stays beside it.
/// Members annex dissenting opinions (eriarvamus) until the minutes are signed. Until then only
/// those who make them see them. Law: KOKS § 51 (minutes), eIDAS art. 25 (signatures),
/// Arhiivieeskiri (PDF/A).
@ApplicationModule(
    displayName = "Meetings: minutes as a record",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "documents",
      "documents::signing",
      "estonia",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.clocks",
      "meetings.drafts",
      "meetings.law",
      "meetings.live",
      "meetings.minutes",
      "meetings.publication",
      "meetings.results",
      "meetings.session",
      "meetings.views",
      "meetings.written",
      "municipalities",
      "notifications",
      "refusal",
      "search",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
