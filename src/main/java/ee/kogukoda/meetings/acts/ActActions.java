package ee.kogukoda.meetings.acts;

import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the secretary enters at an act, one form each.
@Controller
@RequestMapping("/{municipality}/aktid/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class ActActions {
  private static final int NAME = 200;
  private static final int NOTE = 1000;
  private static final int TEXT = 400_000;

  private final ActStore store;
  private final Acts acts;
  private final ActPages pages;
  private final Frames frames;
  private final Notices notices;

  ActActions(ActStore store, Acts acts, ActPages pages, Frames frames, Notices notices) {
    this.store = store;
    this.acts = acts;
    this.pages = pages;
    this.frames = frames;
    this.notices = notices;
  }

  @PostMapping("/number")
  ModelAndView number(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id,
        request,
        form -> {
          var own = form.optionalNumber("number");
          if (form.isRight()) own.ifPresentOrElse(n -> acts.numberAs(id, n), () -> acts.number(id));
        });
  }

  @PostMapping("/tekst")
  ModelAndView write(@PathVariable UUID id, HttpServletRequest request) {
    return save(id, request, form -> form.text("tekst", TEXT).ifPresent(t -> acts.write(id, t)));
  }

  @PostMapping("/allkiri")
  ModelAndView sign(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id,
        request,
        form -> {
          var day = form.date("allkirja-kuupaev");
          var signer = form.text("allkirjastaja", NAME);
          if (form.isRight()) acts.sign(id, day.orElseThrow(), signer.orElseThrow());
        });
  }

  @PostMapping("/saatmine")
  ModelAndView send(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id, request, form -> form.date("saatmise-kuupaev").ifPresent(d -> acts.send(id, d)));
  }

  @PostMapping("/avaldamine")
  ModelAndView publish(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id,
        request,
        form -> {
          var day = form.date("avaldamise-kuupaev");
          var reference = form.text("viide", NAME);
          LocalDate named = form.optionalDate("avaldamise-joustumine").orElse(null);
          if (form.isRight()) acts.publish(id, day.orElseThrow(), reference.orElseThrow(), named);
        });
  }

  @PostMapping("/teatavakstegemine")
  ModelAndView notify(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id,
        request,
        form -> {
          var day = form.date("teatamise-kuupaev");
          LocalDate named = form.optionalDate("teatamise-joustumine").orElse(null);
          if (form.isRight()) acts.notify(id, day.orElseThrow(), named);
        });
  }

  /// The other act is named by its address, as it is copied from the browser.
  @PostMapping("/muutmine")
  ModelAndView change(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id,
        request,
        form -> {
          var kind = form.choice("muudatus", ActChange.Kind.class);
          var by = form.required("muutev-akt", this::other);
          var from = form.date("muutmise-kuupaev");
          var text = form.optionalText("terviktekst", TEXT);
          if (form.isRight())
            acts.change(
                id, by.orElseThrow().id(), kind.orElseThrow(), from.orElseThrow(), text.orElse(""));
        });
  }

  @PostMapping("/protest")
  ModelAndView protest(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id,
        request,
        form -> {
          var day = form.date("protesti-kuupaev");
          var note = form.text("protesti-sisu", NOTE);
          if (form.isRight()) acts.protest(id, day.orElseThrow(), note.orElseThrow());
        });
  }

  @PostMapping("/protesti-lopp")
  ModelAndView endProtest(@PathVariable UUID id, HttpServletRequest request) {
    return save(
        id,
        request,
        form -> {
          var day = form.date("lahendi-kuupaev");
          var note = form.text("lahend", NOTE);
          if (form.isRight()) acts.endProtest(id, day.orElseThrow(), note.orElseThrow());
        });
  }

  private Act other(String typed) {
    String[] parts = typed.strip().replaceFirst("[?#].*$", "").split("/");
    if (parts.length < 2 || !parts[parts.length - 2].matches("\\d{4}"))
      throw new Refused(ActRefusal.ACT_CHANGE_UNCLEAR);
    try {
      return ActPlace.find(
          Integer.parseInt(parts[parts.length - 2]), parts[parts.length - 1], store);
    } catch (Refused missing) {
      throw new Refused(ActRefusal.ACT_CHANGE_UNCLEAR);
    }
  }

  private ModelAndView save(UUID id, HttpServletRequest request, Consumer<Form> work) {
    Act act = ActPlace.find(id, store);
    acts.requireKeeping(act.body());
    Form form = Form.of(request, frames.words());
    @Nullable Act kept =
        form.accepts(() -> work.accept(form)) && form.isRight()
            ? store.find(id).orElseThrow()
            : null;
    if (kept == null) return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, act, form);
    notices.good(request, frames.words().say("meetings.acts.saved"));
    return ActPlace.redirect(ActPlace.address(kept));
  }
}
