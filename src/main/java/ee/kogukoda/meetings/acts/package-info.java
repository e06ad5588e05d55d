/// The register of acts (õigusaktide register). What a session adopts becomes an act: a regulation
/// (määrus), resolution (otsus) or order (korraldus) with a number in the series of its body, kind
/// and year, which the municipal secretary gives. It is signed, sent to the State Gazette (Riigi
/// Teataja) or notified, comes into force, is changed or repealed by another act, and may be under
/// protest. One page tells its whole life. Law: KOKS § 7, § 23, § 31 (acts and their entry into
/// force), VVS § 75-3 (protest).
@ApplicationModule(
    displayName = "Meetings: acts",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "documents",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.clocks",
      "meetings.drafts",
      "meetings.live",
      "meetings.publication",
      "meetings.record",
      "meetings.results",
      "meetings.session",
      "municipalities",
      "refusal",
      "search",
      "web",
      "web.forms",
      "web.tables"
    })
@NullMarked
package ee.kogukoda.meetings.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
