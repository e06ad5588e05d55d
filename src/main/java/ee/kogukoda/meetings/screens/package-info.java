/// The screens that everybody may watch while a session goes on: the one on the wall of the hall
/// (saali ekraan), read at fifteen metres, and the live page of those who follow from elsewhere.
/// Both are computed from the session's log, rendered once for all who watch in the same language,
/// and show how members have chosen only when the vote is closed. The code that proves presence in
/// the hall (saalikood) is on the wall alone: on a screen that somebody with the right to show it
/// has opened. Law: KOKS § 44 lg 4 (sessions are public).
@ApplicationModule(
    displayName = "Meetings: public screens",
    allowedDependencies = {
      "access",
      "database",
      "meetings",
      "meetings.agenda",
      "meetings.law",
      "meetings.live",
      "meetings.publication",
      "meetings.results",
      "meetings.seating",
      "meetings.session",
      "refusal",
      "web",
      "web.live"
    })
@NullMarked
package ee.kogukoda.meetings.screens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
