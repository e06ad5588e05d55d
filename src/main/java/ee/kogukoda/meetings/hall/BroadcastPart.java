package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Broadcast;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.web.Formats;
import org.jspecify.annotations.Nullable;

/// Whether the public can follow from elsewhere, and how to say that it cannot or can again.
///
/// @param down since when and why there is no stream; null while there is one
/// @param change null for whoever only looks
public record BroadcastPart(@Nullable String down, @Nullable Act change) {
  static @Nullable BroadcastPart of(Room room, Saying saying) {
    Session session = room.session();
    boolean streamed = room.planned().details().streamAddress() != null;
    boolean isDown = session.broadcast().isDown();
    if (!session.phase().live() || !(streamed || isDown)) return null;
    boolean says =
        session.presiding().equals(room.me()) || room.actor().office() == Actor.Office.SECRETARY;
    return new BroadcastPart(
        isDown ? down(session, saying) : null, says ? act(room, saying) : null);
  }

  private static Act act(Room room, Saying saying) {
    return room.session().broadcast().isDown()
        ? Act.of(
            room.address() + "/ulekanne/taastumine",
            saying.words().say("meetings.hall.stream.back"))
        : Act.of(
                room.address() + "/ulekanne/katkemine",
                saying.words().say("meetings.hall.stream.down"))
            .asking(Act.Asks.REASON);
  }

  private static String down(Session session, Saying saying) {
    Broadcast.Gap gap = session.broadcast().gaps().getLast();
    return saying
        .words()
        .say(
            "meetings.hall.stream.is_down",
            Formats.in(saying.words().language()).time(gap.from()),
            gap.reason());
  }
}
