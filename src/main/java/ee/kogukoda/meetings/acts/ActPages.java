package ee.kogukoda.meetings.acts;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import java.util.Map;
import java.util.UUID;
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

/// One act: its page, its text as a file, and the package in which it is handed over.
@Controller
class ActPages {
  private static final String ACT = "/{municipality}/aktid/{year:\\d{4}}/{name:[a-z0-9-]+}";

  private final ActStore store;
  private final Acts acts;
  private final ActPageMaker maker;
  private final ActFiles files;
  private final Frames frames;

  ActPages(ActStore store, Acts acts, ActPageMaker maker, ActFiles files, Frames frames) {
    this.store = store;
    this.acts = acts;
    this.maker = maker;
    this.files = files;
    this.frames = frames;
  }

  @GetMapping(ACT)
  ModelAndView act(@PathVariable int year, @PathVariable String name) {
    return page(readable(ActPlace.find(year, name, store)));
  }

  /// An act without a number; once it has one, its lasting address.
  @GetMapping("/{municipality}/aktid/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  ModelAndView unnumbered(@PathVariable UUID id) {
    Act act = readable(ActPlace.find(id, store));
    return act.number() == null ? page(act) : ActPlace.redirect(ActPlace.address(act));
  }

  private ModelAndView page(Act act) {
    return page(HttpStatus.OK, act, Form.of(Map.of(), frames.words()));
  }

  ModelAndView page(HttpStatus status, Act act, Form form) {
    Frame frame =
        frames
            .titled(act.title(), ActPlace.crumbs(frames.words()))
            .describedAs(
                frames
                    .words()
                    .say(
                        "meetings.acts.description",
                        ActListPages.name(act.kind(), act.number(), frames.words()),
                        act.bodyName(),
                        act.adoptedOn()));
    return Page.of(status, "meetings/actPage", maker.page(act, frame, form));
  }

  @GetMapping(ACT + ".pdf")
  @Nullable ResponseEntity<byte[]> pdf(
      @PathVariable int year, @PathVariable String name, WebRequest request) {
    Act act = open(ActPlace.find(year, name, store));
    String tag = "W/\"%s-%d\"".formatted(act.id(), act.changedAt().toEpochMilli());
    if (request.checkNotModified(tag)) return null;
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noCache())
        .eTag(tag)
        .header(HttpHeaders.CONTENT_DISPOSITION, named(name + ".pdf", false))
        .body(files.pdf(act));
  }

  /// For the State Gazette and for document systems, by those who keep the register.
  @GetMapping(ACT + ".zip")
  ResponseEntity<byte[]> pack(@PathVariable int year, @PathVariable String name) {
    Act act = ActPlace.find(year, name, store);
    acts.requireKeeping(act.body());
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/zip"))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, named(act.year() + "-" + name + ".zip", true))
        .body(files.pack(act));
  }

  private static String named(String file, boolean attachment) {
    var disposition = attachment ? ContentDisposition.attachment() : ContentDisposition.inline();
    return disposition.filename(file).build().toString();
  }

  /// What has fallen away is for those who keep the register.
  private Act readable(Act act) {
    if (act.stands() || acts.mayKeep(act.body())) return act;
    throw new Refused(ActRefusal.NO_SUCH_ACT);
  }

  private Act open(Act act) {
    Act found = readable(act);
    if (found.isOpen() || acts.mayKeep(act.body())) return found;
    throw new Refused(ActRefusal.NO_SUCH_ACT);
  }
}
