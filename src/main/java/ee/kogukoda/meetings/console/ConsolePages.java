package ee.kogukoda.meetings.console;

import ee.kogukoda.meetings.agenda.Timetable;
import ee.kogukoda.meetings.hall.Act;
import ee.kogukoda.meetings.hall.Door;
import ee.kogukoda.meetings.hall.Fragments;
import ee.kogukoda.meetings.hall.LogLine;
import ee.kogukoda.meetings.hall.MotionPart;
import ee.kogukoda.meetings.hall.Presence;
import ee.kogukoda.meetings.hall.Room;
import ee.kogukoda.meetings.hall.Rooms;
import ee.kogukoda.meetings.hall.Saying;
import ee.kogukoda.meetings.hall.SpeakersPart;
import ee.kogukoda.meetings.hall.Stage;
import ee.kogukoda.meetings.hall.TallyPart;
import ee.kogukoda.meetings.hall.VotePart;
import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Speech;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.meetings.views.CommitteeViews;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.forms.Choice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The chair's console.
@Controller
class ConsolePages {
  private static final int LOG_LINES = 3;

  private final Rooms rooms;
  private final HallCodes codes;
  private final ClosingGrounds grounds;
  private final CommitteeViews views;
  private final Frames frames;
  private final Clock clock;

  ConsolePages(
      Rooms rooms,
      HallCodes codes,
      ClosingGrounds grounds,
      CommitteeViews views,
      Frames frames,
      Clock clock) {
    this.views = views;
    this.rooms = rooms;
    this.codes = codes;
    this.grounds = grounds;
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
        AgendaActs.rows(room, saying, now),
        steps.row(),
        steps.others(),
        live ? SpeakersPart.of(room, saying, now) : null,
        live ? VotePart.of(session, saying) : null,
        live ? TallyPart.of(room, saying, now) : null,
        room.presides() ? MotionPart.of(session, saying) : null,
        saying.present(),
        kinds(saying),
        Stream.of(Vote.Ground.values())
            .map(ground -> new Choice(ground.name(), saying.of("ground", ground)))
            .toList(),
        session.currentItem() == null || session.isClosed()
            ? List.of()
            : grounds.choices(frame.words()),
        room.presides() ? AgendaChange.of(session, saying) : null,
        TallyPart.ways(saying),
        live && room.presides()
            ? Act.of(
                room.address() + "/sona/andmine", frame.say("meetings.hall.speech.give_by_hand"))
            : null,
        LogLine.last(room.history(), saying, LOG_LINES),
        views(session, frame),
        schedule(room, now, frame),
        LostMembers.of(room, saying, now));
  }

  /// "kava järgi 16.40, hilineb 12 min": of the item being treated, else of the next one.
  private static @Nullable String schedule(Room room, Instant now, Frame frame) {
    Session session = room.session();
    if (!session.phase().live()) return null;
    Item current = session.agenda().current().orElse(null);
    Item item =
        current != null ? current : session.agenda().remaining().stream().findFirst().orElse(null);
    if (item == null) return null;
    Instant planned = Timetable.of(room.planned()).findBeginning(item.id().value()).orElse(null);
    if (planned == null) return null;
    Instant begun = current == null ? null : current.openedAt();
    long late = Timetable.late(planned, begun == null ? now : begun);
    return frame.say(
        late == 0 ? "meetings.timetable.in_time" : "meetings.timetable.late",
        frame.formats().time(planned),
        late);
  }

  private List<String> views(Session session, Frame frame) {
    ItemId item = session.currentItem();
    if (item == null) return List.of();
    return views.listFor(item.value()).stream().map(view -> view.say(frame.words())).toList();
  }

  private static List<Choice> kinds(Saying saying) {
    return Stream.of(Speech.Kind.values())
        .map(kind -> new Choice(kind.name(), saying.of("speech", kind)))
        .toList();
  }
}
