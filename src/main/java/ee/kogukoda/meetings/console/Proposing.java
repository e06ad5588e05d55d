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
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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

  /// What is left of the item without the public. KOKS § 44 lg 4.
  @Transactional
  void putClosing(Ask ask) {
    put(
        ask,
        MajorityRule.TWICE_AGAINST,
        _ ->
            new ProposeMotion(
                new MotionId(ask.command()),
                Motion.Kind.CLOSE_ITEM,
                null,
                null,
                "kuulutada punkti arutelu kinniseks",
                List.of()));
  }

  /// A change of the agenda, in words made of what was chosen.
  @Transactional
  void putChange(Ask ask, Motion.Kind kind) {
    put(ask, MajorityRule.SIMPLE, session -> new AgendaProposal(ask, session).motion(kind));
  }

  /// Undisputed items together, by the majority that they need.
  @Transactional
  void putTogether(Ask ask) {
    SessionRef ref =
        log.find(ask.slug()).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    Session session = log.read(ref.id()).session();
    ProposeMotion motion = new AgendaProposal(ask, session).motion(Motion.Kind.CONSENT);
    MajorityRule rule =
        session
            .agenda()
            .findItem(motion.order().getFirst())
            .map(item -> item.plan().rule())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_ITEM));
    put(ask, rule, _ -> motion);
  }

  private void put(Ask ask, MajorityRule rule, Function<Session, ProposeMotion> motion) {
    SessionRef session =
        log.find(ask.slug()).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    Actor actor = rooms.actorIn(session.body());
    ProposeMotion put = motion.apply(log.read(session.id()).session());
    log.ask(session.id(), ask.command(), put, actor);
    UUID second = derived(ask.command());
    log.ask(
        session.id(),
        second,
        new PrepareVote(new VoteId(second), put.motion(), rule, null, ask.way()),
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
