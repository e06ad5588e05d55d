/// The recording of a session (salvestis), kept wherever the municipality publishes video, and its
/// transcript (WebVTT): when each item and speaker begins in it is computed from the session's log.
/// What was said while an item was closed to the public leaves in no form. An existing recording is
/// public information and is given to everybody. Law: AvTS § 3 and § 4, KOKS § 44 lg 4.
@ApplicationModule(
    displayName = "Meetings: recording",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.live",
      "meetings.publication",
      "meetings.results",
      "meetings.session",
      "municipalities",
      "refusal",
      "search",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
