package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/// Extracts of signed minutes, for everybody.
@Controller
class ExtractPages {
  private static final String EXTRACT =
      "/{municipality}/istungid/{slug:\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*}/protokoll/{number:\\d{1,3}}";

  private final OpenSessions sessions;
  private final Extracts extracts;
  private final Frames frames;

  ExtractPages(OpenSessions sessions, Extracts extracts, Frames frames) {
    this.sessions = sessions;
    this.extracts = extracts;
    this.frames = frames;
  }

  @GetMapping(EXTRACT)
  ModelAndView extract(@PathVariable String slug, @PathVariable int number) {
    PlannedSession session = sessions.getSession(slug);
    Extracts.Item item = extracts.find(session, number);
    String minutes = MinutesPages.address(session);
    Words words = frames.words();
    List<Link> crumbs = new ArrayList<>(MinutesPages.crumbs(session, words));
    crumbs.add(new Link(words.say("meetings.minutes.title"), minutes));
    Frame frame = frames.frame("meetings.extract.title", crumbs);
    return Page.of(
        HttpStatus.OK,
        "meetings/minutesExtract",
        new ExtractPage(frame, item.document(), minutes + "/" + number + ".pdf", minutes));
  }

  @GetMapping(EXTRACT + ".pdf")
  @Nullable ResponseEntity<byte[]> file(
      @PathVariable String slug, @PathVariable int number, WebRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Extracts.Item item = extracts.find(session, number);
    if (request.checkNotModified(item.tag())) return null;
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noCache())
        .eTag(item.tag())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(item.fileName()).build().toString())
        .body(extracts.pdf(session, item));
  }
}
