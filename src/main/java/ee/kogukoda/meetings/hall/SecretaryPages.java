package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.session.Attendance.Interval;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.Session;
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
    return new SecretaryPage(
        Stage.of(room, Door.DESK, frame, now),
        live ? saying.name(session.presiding()) : null,
        live ? codes.find(room.planned().id()).orElse(null) : null,
        live ? Presence.of(session, saying) : null,
        session.isOpened()
            ? session.opening().members().stream().map(m -> row(m, room, saying)).toList()
            : List.of(),
        AgendaRow.listOf(session, saying),
        acts(room, saying),
        live ? VotePart.of(session, saying) : null,
        open == null
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
        ConsolePages.present(session, saying),
        LogLine.last(room.history(), saying, LOG_LINES));
  }

  private static SecretaryPage.Row row(Member member, Room room, Saying saying) {
    Session session = room.session();
    boolean live = session.phase().live();
    Interval here = session.attendance().findPresence(member.id()).orElse(null);
    boolean recused =
        session.agenda().current().filter(item -> item.isRecused(member.id())).isPresent();
    String state =
        recused
            ? saying.words().say("meetings.hall.member.recused")
            : here != null ? saying.of("here", here.mode()) : away(member, session, saying);
    String id = member.id().toString();
    String base = room.address() + "/liikmed/";
    return new SecretaryPage.Row(
        id,
        member.name(),
        member.faction(),
        state,
        recused ? "warn" : here != null ? "good" : "",
        live && here == null
            ? Act.of(base + "kohalolek", saying.words().say("meetings.hall.by_hand"))
                .sending("liige", id)
            : null,
        live && here != null
            ? Act.of(base + "lahkumine", saying.words().say("meetings.hall.by_hand.leave"))
                .looking("quiet")
                .sending("liige", id)
                .asking(Act.Asks.REASON)
            : null,
        live && here == null && !session.attendance().excused().contains(member.id())
            ? Act.of(base + "puudumine", saying.words().say("meetings.hall.by_hand.absent"))
                .looking("quiet")
                .sending("liige", id)
            : null);
  }

  private static String away(Member member, Session session, Saying saying) {
    boolean was =
        session.attendance().intervals().stream().anyMatch(i -> i.member().equals(member.id()));
    if (was) return saying.words().say("meetings.hall.member.left");
    boolean excused = session.attendance().excused().contains(member.id());
    return saying.words().say("meetings.hall.member." + (excused ? "excused" : "away"));
  }

  private static List<SecretaryPage.ActRow> acts(Room room, Saying saying) {
    return room.session().agenda().inOrder().stream()
        .filter(item ->
            item.plan().act() != null
                && item.conclusion() != null
                && item.conclusion().outcome() == Item.Outcome.ADOPTED)
        .map(item ->
            new SecretaryPage.ActRow(
                saying.item(item),
                item.actNumber() == null ? "" : item.actNumber(),
                Act.of(
                    room.address() + "/paevakord/" + item.id() + "/akt",
                    saying.words().say("meetings.hall.number"))))
        .toList();
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
