package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Corrections of signed minutes, and every version for everybody.
@Controller
@RequestMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll")
class CorrectionPages {
  private final OpenSessions sessions;
  private final EditionStore editions;
  private final Corrections corrections;
  private final MinutesPages minutes;
  private final Frames frames;
  private final Notices notices;

  CorrectionPages(
      OpenSessions sessions,
      EditionStore editions,
      Corrections corrections,
      MinutesPages minutes,
      Frames frames,
      Notices notices) {
    this.sessions = sessions;
    this.editions = editions;
    this.corrections = corrections;
    this.minutes = minutes;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping("/parandamine")
  ModelAndView correct(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> reason = form.text("parandus", 1000);
    boolean done =
        form.isRight() && form.accepts(() -> corrections.open(session, reason.orElseThrow()));
    if (!done) return minutes.page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
    notices.good(request, frames.words().say("meetings.minutes.correct.opened"));
    return MinutesPages.redirect(MinutesPages.address(session));
  }

  @PostMapping("/loobumine")
  ModelAndView giveUp(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    corrections.giveUp(session);
    notices.good(request, frames.words().say("meetings.minutes.correct.given_up"));
    return MinutesPages.redirect(MinutesPages.address(session));
  }

  @GetMapping("/redaktsioonid/{number:\\d{1,3}}")
  ModelAndView version(@PathVariable String slug, @PathVariable int number) {
    PlannedSession session = sessions.getSession(slug);
    List<Edition> published =
        editions.listVersions(session.id()).stream().filter(Edition::isPublished).toList();
    Edition edition =
        published.stream()
            .filter(one -> one.version() == number)
            .findFirst()
            .orElseThrow(() -> new Refused(MinutesRefusal.NO_SUCH_VERSION));
    String address = MinutesPages.address(session);
    List<Link> crumbs = new ArrayList<>(MinutesPages.crumbs(session, frames.words()));
    crumbs.add(new Link(frames.words().say("meetings.minutes.title"), address));
    Frame frame = frames.titled(frames.words().say("meetings.minutes.version", number), crumbs);
    return Page.of(
        HttpStatus.OK,
        "meetings/minutesVersion",
        page(edition, published.getFirst(), address, frame));
  }

  private static VersionPage page(Edition edition, Edition current, String address, Frame frame) {
    boolean holds = current.version() == edition.version();
    Edition.Corrected correction = current.correction();
    return new VersionPage(
        frame,
        edition.version(),
        edition.contents(),
        address,
        edition.pdfAddress(),
        Objects.requireNonNull(edition.containerAddress()),
        edition.pdfSha256(),
        MinutesPageMaker.signers(edition, frame),
        holds || correction == null ? null : correction.reason(),
        holds ? null : VersionRows.changes(edition.contents(), current.contents()));
  }
}
