package ee.kogukoda.meetings.hall;

import static ee.kogukoda.meetings.hall.Asking.orNull;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.live.SessionRef;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.VoteCommand.*;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.forms.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A motion and the vote on it. A motion's identity is its command's, so that sending the form
/// twice proposes once.
@Service
class Proposing {
  private final SessionLog log;
  private final Rooms rooms;

  Proposing(SessionLog log, Rooms rooms) {
    this.log = log;
    this.rooms = rooms;
  }

  @Transactional
  void propose(String slug, Form form) {
    SessionRef session = getSession(slug);
    Actor actor = rooms.actorIn(session.body());
    propose(session, actor, actor.asMember(), Asking.command(form), form);
  }

  @Transactional
  void putToVote(String slug, Form form) {
    SessionRef session = getSession(slug);
    Actor actor = rooms.actorIn(session.body());
    UUID command = Asking.command(form);
    MotionId motion = propose(session, actor, null, command, form);
    UUID second = derived(command);
    log.ask(
        session.id(),
        second,
        new PrepareVote(
            new VoteId(second), motion, MotionActions.rule(form), orNull(form.value("pohjus"))),
        actor);
  }

  private MotionId propose(
      SessionRef session, Actor actor, @Nullable MemberId proposer, UUID command, Form form) {
    Motion.Kind kind =
        Asking.oneOf(Motion.Kind.class, form.value("liik"), MeetingRefusal.MOTION_OUT_OF_PLACE);
    UUID item = Asking.uuid(form.value("punkt"));
    List<ItemId> order =
        kind == Motion.Kind.AGENDA
            ? log.read(session.id()).session().agenda().inOrder().stream().map(Item::id).toList()
            : List.of();
    MotionId motion = new MotionId(command);
    log.ask(
        session.id(),
        command,
        new ProposeMotion(
            motion,
            kind,
            item == null ? null : new ItemId(item),
            proposer,
            form.value("tekst"),
            order),
        actor);
    return motion;
  }

  private SessionRef getSession(String slug) {
    return log.find(slug).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }

  /// The second command of a form, always the same for the same form.
  private static UUID derived(UUID command) {
    return UUID.nameUUIDFromBytes((command + "/2").getBytes(StandardCharsets.UTF_8));
  }
}
