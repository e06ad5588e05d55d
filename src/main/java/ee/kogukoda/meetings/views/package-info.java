/// What committees (komisjon) think of drafts. A draft put on the agenda of a committee's meeting
/// is referred to it and stays where it is; after the committee has voted, whoever prepares its
/// meetings says whether it supports the draft, with changes or not at all. The figures come from
/// the meeting's log. The view goes along with the draft to the council's item: its page, the
/// chair's console and the minutes. Law: KOKS § 47 (committees).
@ApplicationModule(
    displayName = "Meetings: views of committees",
    allowedDependencies = {
      "access",
      "audit",
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.clocks",
      "meetings.law",
      "meetings.live",
      "meetings.session",
      "refusal",
      "web",
      "web.forms"
    })
@NullMarked
package ee.kogukoda.meetings.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
