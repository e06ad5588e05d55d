package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.hall.Ask;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.live.SessionRef;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A motion of whoever presides and the vote on it, in one transaction. A motion's identity is its
/// command's, so that sending the form twice proposes once.
@Service
class Proposing {
  private final SessionLog log;
  private final Rooms rooms;

  Proposing(SessionLog log, Rooms rooms) {
    this.log = log;
    this.rooms = rooms;
  }

  @Transactional
  void putToVote(Ask ask, MajorityRule rule) {
    SessionRef session =
        log.find(ask.slug()).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    Actor actor = rooms.actorIn(session.body());
    ProposeMotion motion = motion(ask, session);
    log.ask(session.id(), ask.command(), motion, actor);
    UUID second = derived(ask.command());
    log.ask(
        session.id(),
        second,
        new PrepareVote(new VoteId(second), motion.motion(), rule, ask.orNull("pohjus"), ask.way()),
        actor);
  }

  private ProposeMotion motion(Ask ask, SessionRef session) {
    Motion.Kind kind = ask.oneOf(Motion.Kind.class, "liik", MeetingRefusal.MOTION_OUT_OF_PLACE);
    UUID item = ask.id("punkt");
    List<ItemId> order =
        kind == Motion.Kind.AGENDA
            ? log.read(session.id()).session().agenda().inOrder().stream().map(Item::id).toList()
            : List.of();
    return new ProposeMotion(
        new MotionId(ask.command()),
        kind,
        item == null ? null : new ItemId(item),
        null,
        ask.value("tekst"),
        order);
  }

  /// The second command of a form, always the same for the same form.
  private static UUID derived(UUID command) {
    return UUID.nameUUIDFromBytes((command + "/2").getBytes(StandardCharsets.UTF_8));
  }
}
