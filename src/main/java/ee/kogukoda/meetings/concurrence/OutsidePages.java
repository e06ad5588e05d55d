package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.meetings.concurrence.Concurrences.Outside;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody outside reads the version they are asked about, and answers without signing in.
@Controller
@RequestMapping("/{municipality}/kooskolastus/{token}")
class OutsidePages {
  private final Concurrences concurrences;
  private final DraftReading drafts;
  private final Frames frames;
  private final Notices notices;

  OutsidePages(Concurrences concurrences, DraftReading drafts, Frames frames, Notices notices) {
    this.concurrences = concurrences;
    this.drafts = drafts;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String token) {
    ConcurrencePages.here();
    return page(HttpStatus.OK, token, Form.of(Map.of(), frames.words()));
  }

  @PostMapping
  ModelAndView answer(@PathVariable String token, HttpServletRequest request) {
    Place here = ConcurrencePages.here();
    Form form = Form.of(request, frames.words());
    var answer = form.choice("vastus", Answer.class);
    var remarks = form.optionalText("markused", ConcurrenceActions.REMARKS);
    boolean done =
        form.isRight()
            && form.accepts(() ->
                concurrences.answerOutside(token, answer.orElseThrow(), remarks.orElse(null)));
    if (!done) return page(HttpStatus.UNPROCESSABLE_CONTENT, token, form);
    notices.good(request, frames.words().say("meetings.concurrence.done.answered"));
    return new ModelAndView("redirect:/" + here.slug() + "/kooskolastus/" + token);
  }

  private ModelAndView page(HttpStatus status, String token, Form form) {
    Outside outside = concurrences.getOutside(token);
    Round round = outside.round();
    Place here = ConcurrencePages.here();
    DraftReading.Texts texts = drafts.getTexts(round.draft(), round.version());
    Frame frame =
        frames.frame(
            "meetings.concurrence.title", List.of(new Link(here.name(), "/" + here.slug())));
    Answer answer = outside.party().answer();
    return Page.of(
        status,
        "meetings/concurrenceOutside",
        new OutsidePage(
            frame,
            "/" + here.slug() + "/kooskolastus/" + token,
            outside.party().name(),
            round.draftTitle(),
            round.question(),
            frame.formats().date(round.due()),
            round.isLate(concurrences.today()),
            paragraphs(texts.text()),
            paragraphs(texts.memorandum()),
            answer == null
                ? null
                : frame.say(
                    "meetings.concurrence.answer." + answer.name().toLowerCase(Locale.ROOT)),
            form));
  }

  private static List<String> paragraphs(@Nullable String text) {
    return text == null ? List.of() : Arrays.asList(text.split("\n\n"));
  }
}
