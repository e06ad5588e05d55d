package ee.kogukoda.municipalities.settings;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.municipalities.Correction;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityPermission;
import ee.kogukoda.municipalities.MunicipalityRefusal;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The settings of a municipality, for those who look after it.
@Controller
@RequestMapping("/{slug}/seaded")
class SettingPages {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Municipalities municipalities;
  private final Settings settings;
  private final SettingLines lines;
  private final Access access;
  private final Frames frames;
  private final Notices notices;

  /// What was typed; a browser sends nothing for a box that is not ticked.
  record Typed(String value, String basis, String from, @Nullable Boolean verified) {
    boolean isVerified() {
      return Boolean.TRUE.equals(verified);
    }
  }

  SettingPages(
      Municipalities municipalities,
      Settings settings,
      SettingLines lines,
      Access access,
      Frames frames,
      Notices notices) {
    this.municipalities = municipalities;
    this.settings = settings;
    this.lines = lines;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
  }

  @GetMapping
  ModelAndView list(@PathVariable String slug) {
    var here = requireChanging(slug);
    var frame = frames.frame("municipalities.settings.title", List.of(here.link()));
    return Page.of("municipalities/settings", lines.page(frame, here));
  }

  @GetMapping("/{code}")
  ModelAndView form(@PathVariable String slug, @PathVariable String code) {
    var here = requireChanging(slug);
    var now = settings.getSetting(here.id(), settings.getByCode(code), settings.today());
    var basis = now.legalBasis();
    var typed =
        new Typed(now.value(), basis == null ? "" : basis, DATE.format(settings.today()), false);
    return Page.of("municipalities/setting", page(here, now.setting(), typed, Correction.NONE));
  }

  @PostMapping("/{code}")
  ModelAndView change(
      @PathVariable String slug,
      @PathVariable String code,
      @ModelAttribute Typed typed,
      HttpServletRequest request) {
    var here = requireChanging(slug);
    var setting = settings.getByCode(code);
    try {
      settings.change(
          setting,
          typed.value(),
          typed.basis().isBlank() ? null : typed.basis().strip(),
          typed.isVerified() ? Visitor.current().name() : null,
          date(typed.from()));
    } catch (Refused refused) {
      var page = page(here, setting, typed, Correction.of(refused, frames.words()));
      return Page.of(HttpStatus.UNPROCESSABLE_CONTENT, "municipalities/setting", page);
    }
    var words = frames.words();
    notices.good(
        request, words.say("municipalities.settings.saved", words.say(setting.labelKey())));
    return new ModelAndView("redirect:/" + here.slug() + "/seaded");
  }

  private Municipality requireChanging(String slug) {
    var here = municipalities.getBySlug(slug);
    access.require(MunicipalityPermission.CHANGE_SETTINGS, here.id().value());
    return here;
  }

  private SettingPage page(Municipality here, Setting setting, Typed typed, Correction correction) {
    var words = frames.words();
    var address = "/" + here.slug() + "/seaded";
    var crumbs =
        List.of(here.link(), new Link(words.say("municipalities.settings.title"), address));
    return new SettingPage(
        frames.titled(words.say(setting.labelKey()), crumbs),
        address + "/" + setting.code(),
        words.say(
            "municipalities.settings.value.help." + setting.kind().name().toLowerCase(Locale.ROOT)),
        typed.value(),
        typed.basis(),
        typed.from(),
        typed.isVerified(),
        correction);
  }

  private static LocalDate date(String typed) {
    try {
      return LocalDate.parse(typed.strip(), DATE);
    } catch (DateTimeParseException unreadable) {
      String shown = typed.length() <= 40 ? typed : typed.substring(0, 40) + "…";
      throw new Refused(MunicipalityRefusal.DATE_NOT_UNDERSTOOD, shown).at("from");
    }
  }
}
