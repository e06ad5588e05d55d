package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionHistory;
import org.jspecify.annotations.Nullable;

/// A session at this moment, as one visitor stands in it.
///
/// @param address of the session, below which its pages lie
record Room(PlannedSession planned, SessionHistory history, Actor actor, String address) {
  Session session() {
    return history.session();
  }

  MemberId me() {
    return actor.asMember();
  }

  boolean presides() {
    return session().isOpened() && session().presiding().equals(me());
  }

  /// The name in the session's list of members; nobody outside of it acts in it.
  String name(@Nullable MemberId member) {
    return member == null ? "" : session().findMember(member).map(Member::name).orElse("");
  }
}
