package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A new draft, and a new version of one.
@Controller
class DraftFormPages {
  private final DraftStore store;
  private final Drafts drafts;
  private final Frames frames;

  DraftFormPages(DraftStore store, Drafts drafts, Frames frames) {
    this.store = store;
    this.drafts = drafts;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/eelnoud/uus")
  ModelAndView askNew() {
    drafts.require(DraftPermission.WRITE_DRAFT);
    var known = Map.of("kind", "regulation");
    return page(HttpStatus.OK, null, Form.of(known, frames.words()));
  }

  @PostMapping("/{municipality}/eelnoud/uus")
  ModelAndView create(HttpServletRequest request) {
    return save(null, request, drafts::create);
  }

  @GetMapping("/{municipality}/eelnoud/{slug}/muutmine")
  ModelAndView ask(@PathVariable String slug) {
    drafts.require(DraftPermission.WRITE_DRAFT);
    Draft draft = DraftPlace.find(slug, drafts);
    DraftVersion last = store.findVersion(draft.id(), draft.versions()).orElseThrow();
    Form form = Form.of(DraftFormPage.typed(draft, last), frames.words());
    return page(HttpStatus.OK, draft, form);
  }

  @PostMapping("/{municipality}/eelnoud/{slug}/muutmine")
  ModelAndView write(@PathVariable String slug, HttpServletRequest request) {
    Draft draft = DraftPlace.find(slug, drafts);
    return save(
        draft,
        request,
        words -> {
          drafts.write(draft, words);
          return draft;
        });
  }

  private ModelAndView save(
      @Nullable Draft draft, HttpServletRequest request, Function<DraftWords, Draft> work) {
    drafts.require(DraftPermission.WRITE_DRAFT);
    Form form = Form.of(request, frames.words());
    Optional<DraftWords> words = DraftFormPage.read(form);
    var address = new AtomicReference<>("");
    boolean saved =
        form.isRight()
            && form.accepts(() -> address.set(DraftPlace.address(work.apply(words.orElseThrow()))));
    return saved
        ? DraftPlace.redirect(address.get())
        : page(HttpStatus.UNPROCESSABLE_CONTENT, draft, form);
  }

  private ModelAndView page(HttpStatus status, @Nullable Draft draft, Form form) {
    Frame frame =
        draft == null
            ? frames.frame("meetings.draft.new", DraftPlace.crumbs(frames.words()))
            : frames.frame("meetings.draft.edit", DraftPlace.crumbs(draft, frames.words()));
    String back = draft == null ? DraftPlace.list() : DraftPlace.address(draft);
    return Page.of(
        status,
        "meetings/draftForm",
        new DraftFormPage(
            frame,
            form,
            back + (draft == null ? "/uus" : "/muutmine"),
            back,
            DraftListPages.choices("meetings.draft.kind.", DraftKind.values(), frame)));
  }
}
