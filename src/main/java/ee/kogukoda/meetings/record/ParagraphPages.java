package ee.kogukoda.meetings.record;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.minutes.MinutesDocument.Paragraph;
import ee.kogukoda.meetings.results.OpenSessions;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The secretary's prose in the minutes, one paragraph at a time.
@Controller
class ParagraphPages {
  private static final String TEXT = "text";

  private final OpenSessions sessions;
  private final MinutesDrafts drafts;
  private final MinutesPages minutes;
  private final Frames frames;
  private final Notices notices;

  ParagraphPages(
      OpenSessions sessions,
      MinutesDrafts drafts,
      MinutesPages minutes,
      Frames frames,
      Notices notices) {
    this.sessions = sessions;
    this.drafts = drafts;
    this.minutes = minutes;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/{municipality}/istungid/{slug}/protokoll/loigud/{key}")
  ModelAndView ask(@PathVariable String slug, @PathVariable String key) {
    PlannedSession session = sessions.getSession(slug);
    String known = Objects.requireNonNullElse(paragraph(draft(session), key).addition(), "");
    return page(HttpStatus.OK, session, key, Form.of(Map.of(TEXT, known), frames.words()));
  }

  @PostMapping("/{municipality}/istungid/{slug}/protokoll/loigud/{key}")
  ModelAndView write(
      @PathVariable String slug, @PathVariable String key, HttpServletRequest request) {
    PlannedSession session = sessions.getSession(slug);
    Form form = Form.of(request, frames.words());
    Optional<String> text = form.optionalText(TEXT, 20_000);
    boolean written =
        form.isRight() && form.accepts(() -> drafts.write(session, key, text.orElse("")));
    if (!written) return page(HttpStatus.UNPROCESSABLE_CONTENT, session, key, form);
    notices.good(request, frames.words().say("meetings.minutes.written"));
    return MinutesPages.redirect(MinutesPages.address(session) + "#" + key);
  }

  private ModelAndView page(HttpStatus status, PlannedSession session, String key, Form form) {
    MinutesDraft draft = draft(session);
    Frame frame = minutes.frame(session, "meetings.minutes.paragraph");
    String back = MinutesPages.address(session);
    return Page.of(
        status,
        "meetings/minutesParagraph",
        new ParagraphPage(
            frame,
            form,
            paragraph(draft, key).text(),
            back + "/loigud/" + key,
            back,
            draft.versions(key).reversed().stream()
                .map(text ->
                    new ParagraphPage.Version(
                        text.text(), text.by(), frame.formats().dateTime(text.at())))
                .toList()));
  }

  private MinutesDraft draft(PlannedSession session) {
    return drafts.find(session).orElseThrow(() -> new Refused(MinutesRefusal.MINUTES_NOT_PUBLIC));
  }

  private static Paragraph paragraph(MinutesDraft draft, String key) {
    return draft
        .findParagraph(key)
        .orElseThrow(() -> new Refused(MinutesRefusal.NO_SUCH_PARAGRAPH));
  }
}
