package ee.kogukoda.meetings.phone;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.Door;
import ee.kogukoda.meetings.hall.Fragments;
import ee.kogukoda.meetings.hall.Presence;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.hall.Stage;
import ee.kogukoda.meetings.hall.VotePart;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemCommand.DeclareRecusal;
import ee.kogukoda.meetings.session.Motion;
import ee.kogukoda.meetings.session.Notice;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.session.VoteCommand.PullItem;
import ee.kogukoda.meetings.session.VoteCommand.WithdrawMotion;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A member's phone.
@Controller
class MemberPages {
  private final Rooms rooms;
  private final Frames frames;
  private final Clock clock;

  MemberPages(Rooms rooms, Frames frames, Clock clock) {
    this.rooms = rooms;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/istungid/{date}/liige")
  ModelAndView phone(@PathVariable String date, HttpServletRequest request) {
    Room room = rooms.enter(date, Door.PHONE);
    return Fragments.of(request, "meetings/hall/member", page(room));
  }

  private MemberPage page(Room room) {
    Instant now = clock.instant();
    Frame frame = frames.frame("meetings.hall.member", List.of());
    Session session = room.session();
    Saying saying = new Saying(session, frame.words());
    boolean live = session.phase().live();
    Interval here = live ? session.attendance().findPresence(room.me()).orElse(null) : null;
    boolean listed = live && session.findMember(room.me()).isPresent();
    boolean excused = session.attendance().excused().contains(room.me());
    Item item = session.agenda().current().orElse(null);
    Vote open = session.voting().open().orElse(null);
    boolean sitting = here != null && talks(session);
    return new MemberPage(
        Stage.of(room, Door.PHONE, frame, now),
        Visitor.current().name(),
        session.phase() == SessionPhase.ANNOUNCED ? session.notice().startsAt() : null,
        here == null && !excused && live
            ? Act.of(room.address() + "/puudumine", frame.say("meetings.hall.absence"))
                .looking("quiet")
            : null,
        excused,
        listed && here == null ? registration(room, frame) : null,
        here == null ? null : saying.of("here", here.mode()),
        live ? Presence.of(session, saying) : null,
        open != null && open.isEntitled(room.me()) ? BallotMaker.of(open, room, saying) : null,
        open != null && !open.isEntitled(room.me()) ? barred(room, saying) : null,
        live ? VotePart.of(session, saying) : null,
        sitting ? FloorPartMaker.of(room, saying, now) : null,
        recusals(room, saying, now),
        item != null && item.isRecused(room.me()),
        sitting && (item == null || !item.isRecused(room.me()))
            ? Act.of(room.address() + "/ettepanekud", frame.say("meetings.hall.motion.propose"))
            : null,
        motions(room, saying, now),
        pulls(room, saying, now),
        here == null
            ? null
            : Act.of(room.address() + "/lahkumine", frame.say("meetings.hall.leave"))
                .looking("quiet"));
  }

  private static boolean talks(Session session) {
    return session.phase() == SessionPhase.QUORATE || session.phase() == SessionPhase.IN_PROGRESS;
  }

  private static MemberPage.Registration registration(Room room, Frame frame) {
    boolean remote =
        room.session().rules().remoteAllowed()
            && room.session().notice().form() != Notice.Form.HALL;
    return new MemberPage.Registration(
        Act.of(room.address() + "/kohalolek", frame.say("meetings.hall.register")),
        remote
            ? Act.of(room.address() + "/kaugosalus", frame.say("meetings.hall.register.remote"))
            : null);
  }

  private static String barred(Room room, Saying saying) {
    Session session = room.session();
    boolean recused =
        session.agenda().current().filter(item -> item.isRecused(room.me())).isPresent();
    return saying.words().say("meetings.hall.barred." + (recused ? "recused" : "absent"));
  }

  /// For the item being treated and those to come, as long as the rules let it. KOKS § 17 lg 5.
  private static List<Act> recusals(Room room, Saying saying, Instant now) {
    if (!room.session().phase().live()) return List.of();
    return room.session().agenda().inOrder().stream()
        .filter(item -> !item.isRecused(room.me()))
        .map(item ->
            room.act(
                "/paevakord/" + item.id() + "/toimingupiirang",
                saying.item(item),
                new DeclareRecusal(item.id(), room.me()),
                saying,
                now))
        .filter(act -> act.barred() == null)
        .toList();
  }

  /// Items that one vote is to decide, each of which can be taken out.
  private static List<Act> pulls(Room room, Saying saying, Instant now) {
    return room.session().voting().motions().stream()
        .filter(motion -> motion.kind() == Motion.Kind.CONSENT)
        .flatMap(motion ->
            motion.order().stream()
                .map(item ->
                    room.act(
                            "/ettepanekud/" + motion.id().value() + "/eraldi",
                            saying.words().say("meetings.consent.pull", saying.item(item)),
                            new PullItem(motion.id(), item, room.me()),
                            saying,
                            now)
                        .sending("punkt", item.toString())))
        .filter(act -> act.barred() == null)
        .toList();
  }

  private static List<Act> motions(Room room, Saying saying, Instant now) {
    return room.session().voting().motions().stream()
        .filter(motion -> room.me().equals(motion.proposer()))
        .map(motion ->
            room.act(
                "/ettepanekud/" + motion.id().value() + "/tagasivotmine",
                saying.words().say("meetings.hall.motion.withdraw", motion.text()),
                new WithdrawMotion(motion.id()),
                saying,
                now))
        .filter(act -> act.barred() == null)
        .toList();
  }
}
