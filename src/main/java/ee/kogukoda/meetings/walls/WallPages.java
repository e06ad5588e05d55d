package ee.kogukoda.meetings.walls;

import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.Attempts;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.live.HallCodes;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.screens.HallView;
import ee.kogukoda.meetings.screens.HallViews;
import ee.kogukoda.meetings.screens.Show;
import ee.kogukoda.meetings.seating.SeatingPlans;
import ee.kogukoda.meetings.session.SessionHistory;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.live.Live;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a screen itself opens: its page, the part of it that changes, its stream. Read-only, and
/// known by its cookie alone.
@Controller
@RequestMapping("/{municipality}/ekraan")
class WallPages {
  static final String COOKIE = "kogukoda_ekraan";
  private static final int NEW_SCREENS = 60;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final Walls walls;
  private final Sessions sessions;
  private final SessionLog log;
  private final HallCodes codes;
  private final SeatingPlans plans;
  private final Attempts attempts;
  private final Live live;
  private final Frames frames;
  private final Clock clock;

  WallPages(
      Walls walls,
      Sessions sessions,
      SessionLog log,
      HallCodes codes,
      SeatingPlans plans,
      Attempts attempts,
      Live live,
      Frames frames,
      Clock clock) {
    this.walls = walls;
    this.sessions = sessions;
    this.log = log;
    this.codes = codes;
    this.plans = plans;
    this.attempts = attempts;
    this.live = live;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView screen(
      @CookieValue(name = COOKIE, defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Wall wall = walls.find(token).orElseGet(() -> begin(request, response));
    walls.see(wall);
    return Page.of("meetings/wall", page(wall));
  }

  /// The changing part; a screen that was told something else opens its page anew.
  @GetMapping("/osa")
  ModelAndView part(
      @CookieValue(name = COOKIE, defaultValue = "") String token,
      @RequestParam("olek") long version,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Optional<Wall> wall = walls.find(token).filter(found -> found.version() == version);
    if (wall.isEmpty()) return new ModelAndView("redirect:" + address());
    walls.see(wall.get());
    return Page.of("meetings/wallPart", page(wall.get()));
  }

  /// The screen is still there.
  @GetMapping("/siin")
  ResponseEntity<Void> here(@CookieValue(name = COOKIE, defaultValue = "") String token) {
    walls.find(token).ifPresent(walls::see);
    return ResponseEntity.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  @GetMapping("/voog")
  void stream(
      @CookieValue(name = COOKIE, defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Wall wall = walls.find(token).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SCREEN));
    UUID session = wall.session();
    String topic = session == null ? WaitingScreen.topic(wall.id()) : SessionLog.topic(session);
    String audience = PairedScreen.AUDIENCE + "." + frames.words().language().tag();
    live.open(topic, audience, request, response);
  }

  private WallPage page(Wall wall) {
    String code = wall.code();
    Frame frame = frames.frame("meetings.walls.screen", List.of());
    return new WallPage(
        frame,
        address(),
        wall.version(),
        code == null ? null : code.substring(0, 3) + " " + code.substring(3),
        view(wall, frame),
        clock.instant());
  }

  private @Nullable HallView view(Wall wall, Frame frame) {
    if (wall.session() == null) return null;
    PlannedSession session = sessions.getSession(wall.session());
    SessionHistory history = log.readInPublic(session.id());
    Show show = wall.show() == null ? Show.WHOLE : wall.show();
    String code = history.session().phase().live() ? codes.find(session.id()).orElse(null) : null;
    return HallViews.of(
        history,
        frame.words(),
        code,
        show,
        show == Show.SEATS ? plans.find(session.body()).orElse(null) : null);
  }

  /// Anybody can ask for a code, but not for many.
  private Wall begin(HttpServletRequest request, HttpServletResponse response) {
    String source = "screen " + Scope.require() + " " + request.getRemoteAddr();
    Optional<Duration> pause = attempts.count(source, NEW_SCREENS, WINDOW);
    if (pause.isPresent()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.get().toSeconds()));
      throw new Refused(MeetingRefusal.TOO_MANY_SCREENS, (pause.get().toSeconds() + 59) / 60);
    }
    String token = WallToken.newToken();
    Wall wall = walls.begin(token);
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, token)
            .path(address())
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .secure(request.isSecure())
            .httpOnly(true)
            .build()
            .toString());
    return wall;
  }

  private static String address() {
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SCREEN));
    return "/" + place.slug() + "/ekraan";
  }
}
