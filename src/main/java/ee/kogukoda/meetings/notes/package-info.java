/// What somebody who sits in a body notes down on an agenda for themselves: a mark and a text on
/// each item. Nobody else sees it: the text is encrypted, row-level security stands around each
/// person, and the audit log tells that notes were kept, never what they say. One's own notes can
/// be taken along and deleted, also when the mandate has ended. Law: isikuandmete kaitse üldmäärus,
/// articles 15, 17 and 20.
@ApplicationModule(
    displayName = "Meetings: notes",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "identity",
      "meetings",
      "meetings.agenda",
      "meetings.publication",
      "meetings.session",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
