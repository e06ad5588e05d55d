package ee.kogukoda.meetings.agenda;

import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A session in preparation, and its notice: sent, recalled; and the session called off.
@Controller
class NoticePages {
  private final Drafting drafting;
  private final PreparePageMaker maker;
  private final Announcement announcement;
  private final Frames frames;
  private final Notices notices;

  NoticePages(
      Drafting drafting,
      PreparePageMaker maker,
      Announcement announcement,
      Frames frames,
      Notices notices) {
    this.drafting = drafting;
    this.maker = maker;
    this.announcement = announcement;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping("/{municipality}/istungid/{slug}/koostamine")
  ModelAndView prepare(@PathVariable String slug) {
    PlannedSession session = drafting.get(slug);
    return Page.of("meetings/prepare", maker.page(session, Form.of(Map.of(), frames.words())));
  }

  @PostMapping("/{municipality}/istungid/{slug}/kutse")
  ModelAndView send(@PathVariable String slug, HttpServletRequest request) {
    return act(
        slug,
        request,
        "meetings.notice.sent",
        form ->
            announcement.send(
                drafting.get(slug), form.optionalText("lateReason", 1000).orElse(null)));
  }

  @PostMapping("/{municipality}/istungid/{slug}/kutse/tagasivotmine")
  ModelAndView recall(@PathVariable String slug, HttpServletRequest request) {
    return act(
        slug,
        request,
        "meetings.notice.recalled",
        form -> announcement.recall(drafting.get(slug), form.value("recallReason")));
  }

  @PostMapping("/{municipality}/istungid/{slug}/arajatmine")
  ModelAndView callOff(@PathVariable String slug, HttpServletRequest request) {
    return act(
        slug,
        request,
        "meetings.notice.called_off",
        form -> announcement.callOff(drafting.get(slug), form.value("cancelReason")));
  }

  private ModelAndView act(
      String slug, HttpServletRequest request, String done, Consumer<Form> work) {
    PlannedSession session = drafting.get(slug);
    Form form = Form.of(request, frames.words());
    if (!form.accepts(() -> work.accept(form)) || !form.isRight())
      return Page.of(
          HttpStatus.UNPROCESSABLE_CONTENT, "meetings/prepare", maker.page(session, form));
    notices.good(request, frames.words().say(done));
    return DetailsPages.redirect(Drafting.preparing(slug));
  }
}
