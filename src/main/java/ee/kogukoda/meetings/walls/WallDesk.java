package ee.kogukoda.meetings.walls;

import ee.kogukoda.access.Access;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.Attempts;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.screens.Show;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where chair and secretary pair screens and say what each shows.
@Controller
@RequestMapping("/{municipality}/istungid/{date}/ekraanid")
class WallDesk {
  private static final int LONGEST_NAME = 60;
  private static final int TRIES = 10;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  /// Two heartbeats and the pause between two writings.
  private static final Duration LOST = Duration.ofSeconds(60);

  private final Walls walls;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Access access;
  private final Attempts attempts;
  private final Frames frames;
  private final Notices notices;
  private final Clock clock;

  WallDesk(
      Walls walls,
      Sessions sessions,
      Bodies bodies,
      Access access,
      Attempts attempts,
      Frames frames,
      Notices notices,
      Clock clock) {
    this.walls = walls;
    this.sessions = sessions;
    this.bodies = bodies;
    this.access = access;
    this.attempts = attempts;
    this.frames = frames;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(@PathVariable String date, HttpServletRequest request) {
    return page(session(date), Form.of(Map.of(), frames.words()), request, HttpStatus.OK);
  }

  @PostMapping
  Object pair(@PathVariable String date, HttpServletRequest request) {
    PlannedSession session = session(date);
    Form form = Form.of(request, frames.words());
    var code = form.text("kood", 12);
    var name = form.text("nimi", LONGEST_NAME);
    Show show = show(form);
    if (!form.isRight()
        || !form.accepts(() -> {
          countTry();
          walls.pair(session, code.orElseThrow(), name.orElseThrow(), show);
        })) return page(session, form, request, HttpStatus.UNPROCESSABLE_CONTENT);
    return done(request, "paired", name.orElseThrow(), date);
  }

  @PostMapping("/{screen}")
  Object change(@PathVariable String date, @PathVariable UUID screen, HttpServletRequest request) {
    PlannedSession session = session(date);
    Form form = Form.of(request, frames.words());
    String name = form.value("nimi");
    if (name.isEmpty() || name.length() > LONGEST_NAME)
      throw new Refused(MeetingRefusal.TEXT_MISSING);
    walls.change(session, screen, name, show(form));
    return done(request, "changed", name, date);
  }

  @PostMapping("/{screen}/eemaldamine")
  Object unpair(@PathVariable String date, @PathVariable UUID screen, HttpServletRequest request) {
    session(date);
    walls.unpair(screen);
    return done(request, "unpaired", "", date);
  }

  private String done(HttpServletRequest request, String what, String name, String date) {
    notices.good(request, frames.words().say("meetings.walls.notice." + what, name));
    return "redirect:" + address(date) + "/ekraanid";
  }

  private static Show show(Form form) {
    return Stream.of(Show.values())
        .filter(show -> show.name().equals(form.value("vaade")))
        .findFirst()
        .orElse(Show.WHOLE);
  }

  private void countTry() {
    String who = "screen code " + Scope.require() + " " + access.requireSignedIn();
    Optional<Duration> pause = attempts.count(who, TRIES, WINDOW);
    if (pause.isPresent())
      throw new Refused(MeetingRefusal.TOO_MANY_SCREENS, (pause.get().toSeconds() + 59) / 60);
  }

  private ModelAndView page(
      PlannedSession session, Form form, HttpServletRequest request, HttpStatus status) {
    String address = address(session.slug());
    Frame frame =
        frames.frame("meetings.walls.title", List.of(new Link(session.details().title(), address)));
    String device = request.getRequestURL().toString().replaceFirst("/istungid/.*$", "/ekraan");
    return Page.of(
        status,
        "meetings/walls",
        new WallsPage(
            frame,
            form,
            device,
            address,
            Stream.of(Show.values())
                .map(show -> new Choice(show.name(), frame.say(key(show))))
                .toList(),
            seating(session),
            walls.listPaired().stream().map(wall -> line(wall, session, frame)).toList()));
  }

  private WallsPage.Line line(Wall wall, PlannedSession session, Frame frame) {
    Show show = wall.show() == null ? Show.WHOLE : wall.show();
    return new WallsPage.Line(
        address(session.slug()) + "/ekraanid/" + wall.id(),
        wall.name() == null ? "" : wall.name(),
        show.name(),
        session.id().equals(wall.session()),
        wall.seenAt().isBefore(clock.instant().minus(LOST)),
        frame.say(
            "meetings.walls.seen",
            frame.formats().date(wall.seenAt()),
            frame.formats().time(wall.seenAt())));
  }

  private String seating(PlannedSession session) {
    String municipality = address("").replaceFirst("/istungid/$", "");
    return municipality + "/organid/" + bodies.getBody(session.body()).slug() + "/istekohad";
  }

  private static String key(Show show) {
    return "meetings.walls.show." + show.name().toLowerCase(Locale.ROOT);
  }

  private PlannedSession session(String slug) {
    access.requireSignedIn();
    PlannedSession session =
        sessions
            .findSession(slug)
            .filter(found -> found.state().isPublic())
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    walls.require(session);
    return session;
  }

  private static String address(String slug) {
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    return "/" + place.slug() + "/istungid/" + slug;
  }
}
