package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionCommand;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.refusal.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A session at this moment, as one visitor stands in it.
///
/// @param address of the session, below which its pages lie
public record Room(PlannedSession planned, SessionHistory history, Actor actor, String address) {
  public Session session() {
    return history.session();
  }

  public MemberId me() {
    return actor.asMember();
  }

  public boolean presides() {
    return session().isOpened() && session().presiding().equals(me());
  }

  /// Something of this session that can be done now, or is barred with the reason that its own
  /// rules give. Where a command asks for a reason, any will do here.
  public Act act(String path, String label, SessionCommand command, Saying saying, Instant now) {
    return Act.of(address + path, label).barredBy(bar(command, saying, now));
  }

  /// Why the rules refuse this now, in words; null where they do not.
  public @Nullable String bar(SessionCommand command, Saying saying, Instant now) {
    try {
      session().decide(command, actor, now);
      return null;
    } catch (Refused refused) {
      return saying.words().say(refused.refusal().key(), refused.arguments().toArray());
    }
  }
}
