package ee.kogukoda.identity.machines;

import ee.kogukoda.access.Access;
import ee.kogukoda.identity.IdentityPermission;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Place;
import ee.kogukoda.web.WebRefusal;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the administrator issues and revokes the keys of machines.
@Controller
@RequestMapping("/{slug}/masinavotmed")
class MachineKeyPages {
  private static final int LONGEST_LABEL = 80;

  private final MachineKeys keys;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  MachineKeyPages(MachineKeys keys, Access access, Frames frames, Notices notices) {
    this.keys = keys;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView list() {
    Place here = here();
    var known =
        Map.of("kuni", Formats.in(frames.words().language()).date(keys.today().plusYears(1)));
    return page(here, Form.of(known, frames.words()), null, HttpStatus.OK);
  }

  /// Answers with the page itself: the token is nowhere but in this answer.
  @PostMapping
  ModelAndView issue(HttpServletRequest request) {
    Place here = here();
    Form form = Form.of(request, frames.words());
    var label = form.text("nimetus", LONGEST_LABEL);
    var until = form.date("kuni");
    var token = new AtomicReference<@Nullable String>();
    boolean issued =
        form.isRight()
            && form.accepts(() ->
                token.set(
                    keys.issue(label.orElseThrow(), MachineScope.DRAFTS_WRITE, until.orElseThrow())
                        .text()));
    return issued
        ? page(here, Form.of(Map.of(), frames.words()), token.get(), HttpStatus.OK)
        : page(here, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/{id}/tuhistamine")
  ModelAndView revoke(@PathVariable UUID id, HttpServletRequest request) {
    Place here = here();
    String label = keys.revoke(id).label();
    notices.good(request, frames.words().say("identity.machine.revoked.done", label));
    return new ModelAndView("redirect:/" + here.slug() + "/masinavotmed");
  }

  private ModelAndView page(Place here, Form form, @Nullable String token, HttpStatus status) {
    String base = "/" + here.slug() + "/masinavotmed";
    Frame frame =
        frames.frame("identity.machine.title", List.of(new Link(here.name(), "/" + here.slug())));
    return Page.of(
        status,
        "identity/machineKeys",
        new MachineKeysPage(
            frame,
            base,
            keys.list().stream().map(key -> row(key, base, frame)).toList(),
            form,
            token));
  }

  private MachineKeysPage.Row row(MachineKey key, String base, Frame frame) {
    Formats formats = frame.formats();
    boolean open = key.opensOn(keys.today());
    String state = open ? "open" : key.revokedAt() != null ? "revoked" : "expired";
    String by = key.issuedBy();
    Instant used = key.lastUsedAt();
    return new MachineKeysPage.Row(
        key.label(),
        key.scope().code(),
        frame.say("identity.machine.state." + state),
        open ? "good" : key.revokedAt() != null ? "bad" : "",
        formats.date(key.until()),
        formats.dateTime(key.issuedAt()) + (by == null ? "" : ", " + by),
        used == null ? frame.say("identity.machine.unused") : formats.dateTime(used),
        open ? base + "/" + key.id() + "/tuhistamine" : null);
  }

  private Place here() {
    Place here = Place.current().orElseThrow(() -> new Refused(WebRefusal.PAGE_NOT_FOUND));
    access.require(IdentityPermission.MANAGE_MACHINE_KEYS, here.id());
    return here;
  }
}
