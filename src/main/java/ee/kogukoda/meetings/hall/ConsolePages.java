package ee.kogukoda.meetings.hall;

import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.forms.Choice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The chair's console.
@Controller
class ConsolePages {
  private static final int LOG_LINES = 5;

  private final Rooms rooms;
  private final HallCodes codes;
  private final Frames frames;
  private final Clock clock;

  ConsolePages(Rooms rooms, HallCodes codes, Frames frames, Clock clock) {
    this.rooms = rooms;
    this.codes = codes;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/istungid/{date}/juhataja")
  ModelAndView console(@PathVariable String date, HttpServletRequest request) {
    Room room = rooms.enter(date, Door.CONSOLE);
    return Fragments.of(request, "meetings/hall/console", page(room));
  }

  private ConsolePage page(Room room) {
    Instant now = clock.instant();
    Frame frame = frames.frame("meetings.hall.console", List.of());
    Session session = room.session();
    Saying saying = new Saying(session, frame.words());
    StepActs steps = StepActs.of(room, saying, now);
    boolean live = session.phase().live();
    return new ConsolePage(
        Stage.of(room, Door.CONSOLE, frame, now),
        live ? saying.name(session.presiding()) : null,
        live ? codes.find(room.planned().id()).orElse(null) : null,
        live ? Presence.of(session, saying) : null,
        agenda(room, saying),
        steps.row(),
        steps.others(),
        live ? SpeakersPart.of(session, saying, room.address(), now) : null,
        live ? VotePart.of(session, saying) : null,
        room.presides() ? MotionPart.of(session, saying) : null,
        present(session, saying),
        kinds(saying),
        Stream.of(Vote.Ground.values())
            .map(ground -> new Choice(ground.name(), saying.of("ground", ground)))
            .toList(),
        live && room.presides()
            ? Act.of(
                room.address() + "/sona/andmine", frame.say("meetings.hall.speech.give_by_hand"))
            : null,
        LogLine.last(room.history(), saying, LOG_LINES));
  }

  /// Any item can be opened out of its turn.
  private static List<AgendaRow> agenda(Room room, Saying saying) {
    Session session = room.session();
    boolean free =
        room.presides()
            && session.phase() == SessionPhase.IN_PROGRESS
            && session.currentItem() == null
            && session.voting().pending().isEmpty();
    List<Integer> open =
        free
            ? session.agenda().remaining().stream()
                .map(item -> session.agenda().numberOf(item.id()))
                .toList()
            : List.of();
    return AgendaRow.listOf(session, saying).stream()
        .map(row ->
            open.contains(row.number())
                ? row.with(
                    Act.of(
                            room.address()
                                + "/paevakord/"
                                + session.agenda().inOrder().get(row.number() - 1).id()
                                + "/avamine",
                            saying.words().say("meetings.hall.item.open", row.number()))
                        .looking("quiet"))
                : row)
        .toList();
  }

  static List<Choice> present(Session session, Saying saying) {
    if (!session.phase().live()) return List.of();
    return session.attendance().present().stream()
        .map(member -> new Choice(member.toString(), saying.name(member)))
        .sorted((a, b) -> a.label().compareTo(b.label()))
        .toList();
  }

  private static List<Choice> kinds(Saying saying) {
    return Stream.of(Speech.Kind.values())
        .map(kind -> new Choice(kind.name(), saying.of("speech", kind)))
        .toList();
  }
}
