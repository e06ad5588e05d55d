/// Who comes into a body and leaves it. The municipal secretary founds the municipality's bodies,
/// enters members with the decision their mandate rests on, alternates among them, ends or suspends
/// mandates for a reason that cites its paragraph, and gives the offices of chair, deputy and
/// minute-taker. What is entered here and the rights in `identity` change in one transaction.
/// Everybody may read who belonged to a body on a day. Law: KOKS § 18-20 (mandates), § 48 (audit
/// committee), KOVVS § 7 (size).
@ApplicationModule(
    displayName = "Meetings: membership",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "estonia",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.law",
      "meetings.people",
      "municipalities",
      "refusal",
      "web",
      "web.forms",
      "web.tables"
    })
@NullMarked
package ee.kogukoda.meetings.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
