package ee.kogukoda.meetings.comments;

import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Form;
import ee.kogukoda.web.tables.Exports;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is done with comments, one button each, and all of them as a file.
@Controller
@RequestMapping(ConsultationPlace.ADDRESS)
class CommentActions {
  private static final int MOST = 100_000;

  private final Consultations consultations;
  private final CommentStore store;
  private final DraftReading drafts;
  private final Frames frames;
  private final Notices notices;

  CommentActions(
      Consultations consultations,
      CommentStore store,
      DraftReading drafts,
      Frames frames,
      Notices notices) {
    this.consultations = consultations;
    this.store = store;
    this.drafts = drafts;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping("/arvamused/{id}/vastus")
  ModelAndView answer(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(name = "tekst", defaultValue = "") String text,
      HttpServletRequest request) {
    return done(slug, "answered", request, of -> consultations.answer(of, id, text));
  }

  @PostMapping("/arvamused/{id}/peitmine")
  ModelAndView hide(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(name = "tekst", defaultValue = "") String reason,
      HttpServletRequest request) {
    return done(slug, "hid", request, of -> consultations.hide(of, id, reason));
  }

  @PostMapping("/arvamused/{id}/naitamine")
  ModelAndView show(@PathVariable String slug, @PathVariable UUID id, HttpServletRequest request) {
    return done(slug, "shown", request, of -> consultations.show(of, id));
  }

  @PostMapping("/arvamused/{id}/tagasivotmine")
  ModelAndView takeBack(
      @PathVariable String slug, @PathVariable UUID id, HttpServletRequest request) {
    return done(slug, "taken_back", request, of -> consultations.takeBack(of, id));
  }

  @PostMapping("/kokkuvote")
  ModelAndView summarise(
      @PathVariable String slug,
      @RequestParam(name = "tekst", defaultValue = "") String text,
      HttpServletRequest request) {
    return done(slug, "summarised", request, of -> consultations.summarise(of, text));
  }

  @PostMapping("/tahtaeg")
  ModelAndView extend(@PathVariable String slug, HttpServletRequest request) {
    var closes =
        Form.of(request, frames.words())
            .date("kuni")
            .orElseThrow(() -> new Refused(CommentRefusal.CONSULTATION_DAYS).at("kuni"));
    return done(slug, "extended", request, of -> consultations.extend(of, closes));
  }

  /// What everybody reads; for the office with the names and the hidden ones.
  @GetMapping("/arvamused.csv")
  void file(@PathVariable String slug, HttpServletResponse response) throws IOException {
    Consultation of = ConsultationPlace.get(consultations, drafts.get(slug));
    boolean holds = consultations.mayHold();
    Words words = frames.words();
    var head = new ArrayList<String>();
    for (String column : List.of("when", "name", "organisation", "text", "answer", "hidden_why"))
      head.add(words.say("meetings.comment.column." + column));
    String withheld = words.say("meetings.comment.withheld");
    if (holds) response.setHeader("Cache-Control", "no-store");
    Exports.csv(
        response,
        "arvamused-" + slug,
        head,
        store.listComments(of.id(), ConsultationsFound.FIRST, MOST).stream()
            .map(comment -> line(comment, holds, withheld)));
  }

  private static List<? extends @Nullable Object> line(
      Comment comment, boolean holds, String withheld) {
    boolean reads = holds || !comment.isHidden();
    return List.of(
        comment.writtenAt(),
        holds ? comment.name() : reads ? comment.shownName(withheld) : "",
        reads ? Objects.requireNonNullElse(comment.organisation(), "") : "",
        reads ? comment.text() : "",
        reads ? Objects.requireNonNullElse(comment.answer(), "") : "",
        Objects.requireNonNullElse(comment.hiddenReason(), ""));
  }

  private ModelAndView done(
      String slug, String what, HttpServletRequest request, Consumer<Consultation> work) {
    DraftReading.Before draft = drafts.get(slug);
    work.accept(ConsultationPlace.get(consultations, draft));
    notices.good(request, frames.words().say("meetings.comment.done." + what));
    return ConsultationPlace.redirect(slug);
  }
}
