package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The minutes of a session and their files.
@Controller
class MinutesPages {
  private final OpenSessions sessions;
  private final MinutesPageMaker maker;
  private final Frames frames;

  MinutesPages(OpenSessions sessions, MinutesPageMaker maker, Frames frames) {
    this.sessions = sessions;
    this.maker = maker;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll")
  ModelAndView minutes(@PathVariable String slug) {
    return page(HttpStatus.OK, sessions.getSession(slug), null);
  }

  /// The page again, with what was typed into it and refused.
  ModelAndView page(HttpStatus status, PlannedSession session, @Nullable Form refused) {
    Frame frame = frame(session, "meetings.minutes.title");
    return Page.of(status, "meetings/minutes", maker.page(session, frame, refused));
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll.pdf")
  ModelAndView file(@PathVariable String slug) {
    return redirect(maker.edition(sessions.getSession(slug)).pdfAddress());
  }

  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll.asice")
  ModelAndView container(@PathVariable String slug) {
    String container = maker.edition(sessions.getSession(slug)).containerAddress();
    if (container == null) throw new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC);
    return redirect(container);
  }

  /// What the page shows, a draft too, to be worked on in another program.
  @GetMapping("/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll.docx")
  ResponseEntity<byte[]> word(@PathVariable String slug) {
    PlannedSession session = sessions.getSession(slug);
    var document = maker.page(session, frame(session, "meetings.minutes.title"), null).document();
    if (document == null) throw new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC);
    String name = "protokoll-" + session.slug() + ".docx";
    return ResponseEntity.ok()
        .contentType(MinutesWord.TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(MinutesWord.of(document));
  }

  Frame frame(PlannedSession session, String titleKey) {
    return frames.frame(titleKey, crumbs(session, frames.words()));
  }

  static List<Link> crumbs(PlannedSession session, Words words) {
    Place place = place();
    String list = "/" + place.slug() + "/istungid";
    return List.of(
        new Link(place.name(), "/" + place.slug()),
        new Link(words.say("meetings.list.title"), list),
        new Link(session.details().title(), list + "/" + session.slug()));
  }

  static String address(PlannedSession session) {
    return "/" + place().slug() + "/istungid/" + session.slug() + "/protokoll";
  }

  static ModelAndView redirect(String address) {
    var view = new RedirectView(address, true);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  private static Place place() {
    return Place.current().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SESSION));
  }
}
