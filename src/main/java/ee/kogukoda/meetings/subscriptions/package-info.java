/// Being told of what concerns one (teavituste tellimine): when a session is announced, a draft
/// published, a matter decided, minutes made public; of one body or all, of everything or of what
/// holds certain words, which are looked for as the search does. Whoever is signed in subscribes at
/// once; anybody else confirms their address by a letter. What is new is told once a day at most.
/// The same as Atom and as a calendar, under an address that carries the words. Law: AvTS § 28,
/// isikuandmete kaitse üldmäärus, article 6 (consent).
@ApplicationModule(
    displayName = "Meetings: subscriptions",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.bodies",
      "meetings.live",
      "meetings.session",
      "municipalities",
      "notifications",
      "refusal",
      "search",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.subscriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
