package ee.kogukoda.meetings.results;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.meetings.session.Vote;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// How everybody voted, for everybody.
@Controller
class ResultsPages {
  private static final List<String> COLUMNS =
      List.of("item", "motion", "time", "majority", "member", "faction", "choice", "result");

  private final OpenSessions sessions;
  private final Bodies bodies;
  private final Frames frames;
  private final Clock clock;

  ResultsPages(OpenSessions sessions, Bodies bodies, Frames frames, Clock clock) {
    this.sessions = sessions;
    this.bodies = bodies;
    this.frames = frames;
    this.clock = clock;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/tulemused")
  ModelAndView results(@PathVariable String slug) {
    PlannedSession session = sessions.getSession(slug);
    Frame frame = frames.frame("meetings.results.title", crumbs(session, frames.words()));
    return Page.of(
        "meetings/results",
        ResultsPage.of(
            sessions.history(session).session(), bodies.memberAddresses(), frame, clock.instant()));
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/tulemused.csv")
  void table(@PathVariable String slug, HttpServletResponse response) throws IOException {
    PlannedSession planned = sessions.getSession(slug);
    Session session = sessions.history(planned).session();
    Words words = frames.words();
    var said = new VoteWords(session, words);
    Exports.csv(
        response,
        words.say("meetings.results.file", planned.slug()),
        COLUMNS.stream().map(column -> words.say("meetings.results.csv." + column)).toList(),
        ResultsPage.over(session).stream()
            .filter(vote -> vote.closing() != null)
            .flatMap(vote -> rows(vote, session, said)));
  }

  private static Stream<List<Object>> rows(Vote vote, Session session, VoteWords words) {
    Vote.Opening opening = vote.opening();
    var outcome = vote.status() == Vote.Status.DECLARED ? vote.outcome() : null;
    if (!vote.kind().named()) return Stream.of(unnamed(vote, words));
    return Voter.of(session, vote).stream()
        .map(voter ->
            List.of(
                words.heading(vote),
                words.motion(vote),
                opening == null ? "" : opening.at(),
                words.required(vote.rule(), outcome),
                voter.name(),
                voter.faction() == null ? "" : voter.faction(),
                words.words().say("design.vote." + voter.mark().css()),
                outcome == null ? "" : words.outcome(outcome)));
  }

  /// Where hands were counted, or nobody objected, the figures stand for the names.
  private static List<Object> unnamed(Vote vote, VoteWords words) {
    Vote.Opening opening = vote.opening();
    var outcome = vote.status() == Vote.Status.DECLARED ? vote.outcome() : null;
    return List.of(
        words.heading(vote),
        words.motion(vote),
        opening == null ? "" : opening.at(),
        words.required(vote.rule(), outcome),
        "",
        "",
        words.figures(vote.count()),
        outcome == null ? "" : words.outcome(outcome));
  }

  static List<Link> crumbs(PlannedSession session, Words words) {
    Place place = Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
    String list = "/" + place.slug() + "/istungid";
    return List.of(
        new Link(place.name(), "/" + place.slug()),
        new Link(words.say("meetings.list.title"), list),
        new Link(session.details().title(), list + "/" + session.slug()));
  }
}
