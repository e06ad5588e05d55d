/// Telling people. A module says what there is to tell, to whom and under which topic; here it is
/// written in each person's language, kept in the municipality's outbox, and sent by e-mail at once
/// or in a daily digest, as the person prefers. What cannot be sent is tried again, also after a
/// restart. Without a mail server the outbox still shows every letter.
@ApplicationModule(
    displayName = "Notifications",
    allowedDependencies = {
      "identity",
      "municipalities",
      "audit",
      "web",
      "web.forms",
      "access",
      "refusal",
      "database",
      "estonia"
    })
@NullMarked
package ee.kogukoda.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
