package ee.kogukoda.meetings.publication;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.SessionLine;
import ee.kogukoda.meetings.agenda.SessionQuery;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of sessions: what comes, what was, what is looked for.
@Controller
class SessionListPages {
  private static final int PART = 20;

  /// Later than any session; a search looks at the coming ones too.
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final Sessions sessions;
  private final Bodies bodies;
  private final AskedBody asked;
  private final Access access;
  private final Frames frames;
  private final Clock clock;

  SessionListPages(
      Sessions sessions,
      Bodies bodies,
      AskedBody asked,
      Access access,
      Frames frames,
      Clock clock) {
    this.bodies = bodies;
    this.asked = asked;
    this.sessions = sessions;
    this.access = access;
    this.frames = frames;
    this.clock = clock;
  }

  /// @param words what is searched for
  /// @param before the slug of the last session on the part of the list before this one
  @GetMapping("/{municipality}/istungid")
  ModelAndView list(
      @RequestParam(name = "otsing", defaultValue = "") String words,
      @RequestParam(name = "enne", required = false) @Nullable String before,
      @RequestParam(name = "organ", defaultValue = "") String organ) {
    Place place = Places.here();
    String base = Places.sessions(place);
    Frame frame =
        frames
            .frame("meetings.list.title", List.of(Places.home(place)))
            .describedAs(frames.words().say("meetings.list.description", place.genitive()))
            .withFeeds(Places.feeds(place, frames.words()));
    String sought = words.strip();
    UUID body = asked.of(organ);
    List<SessionLine> past = past(sought, before, body);
    boolean first = before == null && sought.isEmpty();
    boolean mayPrepare = access.maySomewhereIn(place.id(), AgendaPermission.PREPARE_SESSION);
    return Page.of(
        "meetings/sessions",
        new SessionsPage(
            frame,
            base,
            mayPrepare,
            rows(first && mayPrepare ? sessions.listDrafts() : List.of(), base, frame),
            rows(first ? sessions.listUpcoming(startOfDay(), body) : List.of(), base, frame),
            rows(past.stream().limit(PART).toList(), base, frame),
            sought,
            organ,
            bodies.listBodies().stream().map(each -> new Link(each.name(), each.slug())).toList(),
            past.size() > PART ? older(base, sought, organ, past.get(PART - 1)) : null));
  }

  private List<SessionLine> past(String words, @Nullable String before, @Nullable UUID body) {
    Instant end = words.isEmpty() ? startOfDay() : END;
    var from = before == null ? null : sessions.findBeginning(before).orElse(null);
    var query =
        from == null || before == null
            ? new SessionQuery(words, end, "", body)
            : new SessionQuery(words, from, before, body);
    return sessions.listPast(query, PART + 1);
  }

  private Instant startOfDay() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN)
        .atStartOfDay(Formats.TALLINN)
        .toInstant();
  }

  private static String older(String base, String words, String organ, SessionLine last) {
    return base
        + "?enne="
        + last.slug()
        + (organ.isEmpty() ? "" : "&organ=" + organ)
        + (words.isEmpty() ? "" : "&otsing=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  private static List<SessionRow> rows(List<SessionLine> lines, String base, Frame frame) {
    return lines.stream().map(line -> SessionRow.of(line, base, frame)).toList();
  }
}
