package ee.kogukoda.meetings.followup;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The steps of a matter, one button each.
@Controller
@RequestMapping("/{municipality}/{list:" + MatterKind.PATHS + "}/{slug}")
class MatterActions {
  private final Matters matters;
  private final Frames frames;
  private final Notices notices;

  MatterActions(Matters matters, Frames frames, Notices notices) {
    this.matters = matters;
    this.frames = frames;
    this.notices = notices;
  }

  /// Steps that a session takes are not taken by hand.
  @PostMapping("/sammud/{name}")
  ModelAndView take(
      @PathVariable String list,
      @PathVariable String slug,
      @PathVariable String name,
      @RequestParam(name = "tekst", defaultValue = "") String words,
      HttpServletRequest request) {
    Matter matter = MatterPlace.find(list, slug, matters);
    MatterStep step =
        Arrays.stream(MatterStep.values())
            .filter(each -> MatterPlace.lower(each).equals(name))
            .filter(MatterStep::isTakenByHand)
            .findFirst()
            .orElseThrow(() -> new Refused(MatterRefusal.NO_SUCH_MATTER));
    matters.take(matter, step, words);
    return done(matter, step, request);
  }

  @PostMapping("/pikendus")
  ModelAndView extend(
      @PathVariable String list, @PathVariable String slug, HttpServletRequest request) {
    Matter matter = MatterPlace.find(list, slug, matters);
    Form form = Form.of(request, frames.words());
    var due =
        form.date("tahtaeg")
            .orElseThrow(() -> new Refused(MatterRefusal.MATTER_DUE_TOO_EARLY).at("tahtaeg"));
    matters.extend(matter, due, form.value("tekst"));
    return done(matter, MatterStep.EXTEND, request);
  }

  @PostMapping("/paevakorda")
  ModelAndView putOnAgenda(
      @PathVariable String list,
      @PathVariable String slug,
      @RequestParam("istung") UUID session,
      HttpServletRequest request) {
    Matter matter = MatterPlace.find(list, slug, matters);
    matters.putOnAgenda(matter, session);
    return done(matter, MatterStep.PUT_ON_AGENDA, request);
  }

  private ModelAndView done(Matter matter, MatterStep step, HttpServletRequest request) {
    notices.good(request, frames.words().say("meetings.matter.deed." + MatterPlace.lower(step)));
    return MatterPlace.redirect(MatterPlace.address(matter));
  }
}
