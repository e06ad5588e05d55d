package ee.kogukoda.meetings.concurrence;

import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Starting a round, answering in one, closing it.
@Controller
@RequestMapping("/{municipality}/eelnoud/{slug:\\d{4}-\\d{1,6}}/kooskolastamine")
class ConcurrenceActions {
  static final int REMARKS = 5000;
  private static final Pattern OUTSIDE =
      Pattern.compile("([^;]{1,200});\\s*([^\\s@<>,;\"]+@[^\\s@<>,;\".]+(?:\\.[^\\s@<>,;\".]+)+)");
  private static final int MOST_OUTSIDE = 20;

  private final Concurrences concurrences;
  private final ConcurrencePages pages;
  private final DraftReading drafts;
  private final Frames frames;
  private final Notices notices;

  ConcurrenceActions(
      Concurrences concurrences,
      ConcurrencePages pages,
      DraftReading drafts,
      Frames frames,
      Notices notices) {
    this.concurrences = concurrences;
    this.pages = pages;
    this.drafts = drafts;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping
  ModelAndView start(@PathVariable String slug, HttpServletRequest request) {
    concurrences.requireRunning();
    return save(
        slug,
        "started",
        request,
        form -> {
          var question = form.text("kysimus", 1000);
          var note = form.optionalText("marge", 2000);
          var due = form.date("tahtaeg");
          var outside = form.read("valised", ConcurrenceActions::outside);
          if (!form.isRight()) return;
          concurrences.start(
              drafts.get(slug),
              new Concurrences.Question(
                  question.orElseThrow(),
                  note.orElse(null),
                  due.orElseThrow(),
                  form.isChecked("avalik")),
              pages.parties(form, outside.orElse(List.of()), frames.words()));
        });
  }

  @PostMapping("/vastused/{party}")
  ModelAndView answer(
      @PathVariable String slug, @PathVariable UUID party, HttpServletRequest request) {
    return save(
        slug,
        "answered",
        request,
        form -> {
          var answer = form.choice("vastus", Answer.class);
          var remarks = form.optionalText("markused", REMARKS);
          if (form.isRight())
            concurrences.answer(party, answer.orElseThrow(), remarks.orElse(null));
        });
  }

  @PostMapping("/{round}/lopetamine")
  ModelAndView close(
      @PathVariable String slug, @PathVariable UUID round, HttpServletRequest request) {
    return save(
        slug,
        "closed",
        request,
        form -> form.text("kokkuvote", 5000).ifPresent(text -> concurrences.close(round, text)));
  }

  private ModelAndView save(
      String slug, String done, HttpServletRequest request, Consumer<Form> work) {
    Form form = Form.of(request, frames.words());
    boolean accepted = form.accepts(() -> work.accept(form));
    if (!accepted || !form.isRight())
      return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, slug, form);
    notices.good(request, frames.words().say("meetings.concurrence.done." + done));
    String here = ConcurrencePages.here().slug();
    return new ModelAndView("redirect:/" + here + "/eelnoud/" + slug + "/kooskolastamine");
  }

  /// A line for each: a name, a semicolon, an e-mail address.
  static List<Party> outside(String typed) {
    var parties = new ArrayList<Party>();
    for (String line : typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      var read = OUTSIDE.matcher(line);
      if (!read.matches() || parties.size() == MOST_OUTSIDE)
        throw new Refused(
            ConcurrenceRefusal.CONCURRENCE_OUTSIDE,
            line.length() <= 60 ? line : line.substring(0, 60) + "…");
      parties.add(Party.outside(read.group(1).strip(), read.group(2)));
    }
    return parties;
  }
}
