package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The steps from a draft to signed minutes.
@Controller
@RequestMapping("/{municipality}/istungid/{slug}/protokoll")
class SigningPages {
  private final OpenSessions sessions;
  private final MinutesDrafts drafts;
  private final MinutesSigning signing;
  private final MinutesPages minutes;
  private final Frames frames;
  private final Notices notices;

  SigningPages(
      OpenSessions sessions,
      MinutesDrafts drafts,
      MinutesSigning signing,
      MinutesPages minutes,
      Frames frames,
      Notices notices) {
    this.sessions = sessions;
    this.drafts = drafts;
    this.signing = signing;
    this.minutes = minutes;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping("/selgitused")
  ModelAndView explain(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> reason = form.text("reason", 1000);
    boolean done =
        form.isRight()
            && form.accepts(
                () -> drafts.explain(session, form.value("finding"), reason.orElseThrow()));
    return done
        ? back(session, request, "meetings.minutes.explained")
        : minutes.page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
  }

  @PostMapping("/vormistamine")
  ModelAndView send(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    signing.send(session);
    return back(session, request, "meetings.minutes.sent");
  }

  @PostMapping("/tagasivotmine")
  ModelAndView withdraw(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    signing.withdraw(session);
    return back(session, request, "meetings.minutes.withdrawn");
  }

  @PostMapping("/allkirjastamine")
  ModelAndView sign(@PathVariable String slug, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    signing.signForDemonstration(session);
    return back(session, request, "meetings.minutes.signed");
  }

  @PostMapping("/umbrik")
  ModelAndView accept(
      @PathVariable String slug,
      @RequestParam("file") MultipartFile file,
      HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Form form = Form.of(request, frames.words());
    if (file.isEmpty()) form.add(new Refused(MeetingRefusal.FILE_MISSING).at("file"));
    boolean done = form.isRight() && form.accepts(() -> accept(session, file));
    return done
        ? back(session, request, "meetings.minutes.signed")
        : minutes.page(HttpStatus.UNPROCESSABLE_CONTENT, session, form);
  }

  private void accept(PlannedSession session, MultipartFile file) {
    try {
      signing.accept(session, file.getBytes());
    } catch (Refused refused) {
      throw refused.field() == null ? refused.at("file") : refused;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ModelAndView back(PlannedSession session, HttpServletRequest request, String key) {
    notices.good(request, frames.words().say(key));
    return MinutesPages.redirect(MinutesPages.address(session));
  }
}
