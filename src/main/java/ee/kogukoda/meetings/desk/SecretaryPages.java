package ee.kogukoda.meetings.desk;

import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.AgendaRow;
import ee.kogukoda.meetings.hall.Door;
import ee.kogukoda.meetings.hall.Fragments;
import ee.kogukoda.meetings.hall.LogLine;
import ee.kogukoda.meetings.hall.MotionPart;
import ee.kogukoda.meetings.hall.Presence;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.hall.Stage;
import ee.kogukoda.meetings.hall.TallyPart;
import ee.kogukoda.meetings.hall.VotePart;
import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.SpeakingTotals;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.forms.Choice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The secretary's desk: attendance by hand, what was said aloud, numbers of acts.
@Controller
class SecretaryPages {
  private static final int LOG_LINES = 12;

  private final Rooms rooms;
  private final HallCodes codes;
  private final Frames frames;
  private final Clock clock;

  SecretaryPages(Rooms rooms, HallCodes codes, Frames frames, Clock clock) {
    this.rooms = rooms;
    this.codes = codes;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/istungid/{date}/sekretar")
  ModelAndView desk(@PathVariable String date, HttpServletRequest request) {
    Room room = rooms.enter(date, Door.DESK);
    return Fragments.of(request, "meetings/hall/secretary", page(room));
  }

  private SecretaryPage page(Room room) {
    Instant now = clock.instant();
    Frame frame = frames.frame("meetings.hall.secretary", List.of());
    Session session = room.session();
    Saying saying = new Saying(session, frame.words());
    boolean live = session.phase().live();
    Vote open = session.voting().open().orElse(null);
    DeskRows rows = new DeskRows(room, saying, now);
    boolean enters = room.actor().office() == Actor.Office.SECRETARY;
    return new SecretaryPage(
        Stage.of(room, Door.DESK, frame, now),
        live ? saying.name(session.presiding()) : null,
        live ? codes.find(room.planned().id()).orElse(null) : null,
        live ? Presence.of(session, saying) : null,
        members(room).stream().map(member -> rows.row(member)).toList(),
        AgendaRow.listOf(session, saying),
        rows.acts(),
        live ? VotePart.of(session, saying) : null,
        live ? TallyPart.of(room, saying, now) : null,
        live ? MotionPart.of(session, saying) : null,
        rows.toVote(),
        TallyPart.ways(saying),
        open == null || open.kind() != Vote.Kind.OPEN_NAMED || !enters
            ? null
            : Act.of(
                room.address() + "/haaletused/" + open.id().value() + "/liikmed/haal",
                frame.say("meetings.hall.enter")),
        electorate(open, saying),
        recuse(room, live && open == null, frame),
        live
            ? Act.of(room.address() + "/juhtimine", frame.say("meetings.hall.step.hand_over", ""))
                .asking(Act.Asks.MEMBER)
            : null,
        saying.present(),
        SpeakingTotals.of(session, now),
        LogLine.last(room.history(), saying, LOG_LINES),
        room.address() + "/paberleht");
  }

  /// Before the opening those who are members on that day.
  private List<Member> members(Room room) {
    Session session = room.session();
    if (session.isOpened()) return session.opening().members();
    return session.phase() == SessionPhase.ANNOUNCED ? rooms.members(room.planned()) : List.of();
  }

  private static List<Choice> electorate(@Nullable Vote open, Saying saying) {
    if (open == null || open.opening() == null) return List.of();
    return open.opening().electorate().stream()
        .map(member -> new Choice(member.toString(), saying.name(member)))
        .sorted((a, b) -> a.label().compareTo(b.label()))
        .toList();
  }

  private static @Nullable Act recuse(Room room, boolean possible, Frame frame) {
    Item item = room.session().agenda().current().orElse(null);
    return item == null || !possible
        ? null
        : Act.of(
            room.address() + "/paevakord/" + item.id() + "/liikmed/toimingupiirang",
            frame.say("meetings.hall.recusal.enter"));
  }
}
