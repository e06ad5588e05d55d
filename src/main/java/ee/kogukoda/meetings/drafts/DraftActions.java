package ee.kogukoda.meetings.drafts;

import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The steps of a draft, one button each.
@Controller
@RequestMapping("/{municipality}/eelnoud/{slug}")
class DraftActions {
  private final Drafts drafts;
  private final Frames frames;
  private final Notices notices;

  DraftActions(Drafts drafts, Frames frames, Notices notices) {
    this.drafts = drafts;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping("/avaldamine")
  ModelAndView publish(@PathVariable String slug, HttpServletRequest request) {
    return take(slug, DraftStep.PUBLISH, "", request);
  }

  @PostMapping("/esitamine")
  ModelAndView submit(@PathVariable String slug, HttpServletRequest request) {
    return take(slug, DraftStep.SUBMIT, "", request);
  }

  @PostMapping("/esitamise-tagasivotmine")
  ModelAndView takeBack(
      @PathVariable String slug,
      @RequestParam(name = "pohjus", defaultValue = "") String reason,
      HttpServletRequest request) {
    return take(slug, DraftStep.TAKE_BACK, reason, request);
  }

  @PostMapping("/tagasivotmine")
  ModelAndView withdraw(
      @PathVariable String slug,
      @RequestParam(name = "pohjus", defaultValue = "") String reason,
      HttpServletRequest request) {
    return take(slug, DraftStep.WITHDRAW, reason, request);
  }

  @PostMapping("/paevakorda")
  ModelAndView putOnAgenda(
      @PathVariable String slug, @RequestParam("istung") UUID session, HttpServletRequest request) {
    Draft draft = DraftPlace.find(slug, drafts);
    drafts.putOnAgenda(draft, session);
    return done(draft, DraftDeed.Kind.PUT_ON_AGENDA, request);
  }

  @PostMapping("/oiguskontroll")
  ModelAndView check(
      @PathVariable String slug,
      @RequestParam(name = "tulemus", defaultValue = "") String result,
      @RequestParam(name = "markus", defaultValue = "") String remark,
      HttpServletRequest request) {
    Draft draft = DraftPlace.find(slug, drafts);
    boolean lawful = result.equals("korras");
    drafts.check(draft, lawful, remark);
    return done(draft, lawful ? DraftDeed.Kind.FIND_LAWFUL : DraftDeed.Kind.REMARK, request);
  }

  private ModelAndView take(
      String slug, DraftStep step, String reason, HttpServletRequest request) {
    Draft draft = DraftPlace.find(slug, drafts);
    drafts.take(draft, step, reason.strip());
    return done(draft, DraftDeed.Kind.of(step), request);
  }

  private ModelAndView done(Draft draft, DraftDeed.Kind deed, HttpServletRequest request) {
    String text =
        frames.words().say("meetings.draft.deed." + DraftPlace.lower(deed), draft.versions());
    notices.good(request, text);
    return DraftPlace.redirect(DraftPlace.address(draft));
  }
}
