package ee.kogukoda.meetings.rules;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyPermission;
import ee.kogukoda.meetings.bodies.ConfirmableRule;
import ee.kogukoda.meetings.bodies.RuleWords;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RuleKind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Notices;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The rules of procedure for everybody, and their changing for those who may.
@Controller
@RequestMapping({"/{municipality}/volikogu/reeglid", "/{municipality}/organid/{body}/reeglid"})
class RulePages {
  private static final String VALUE = "vaartus";
  private static final String BASIS = "alus";
  private static final String FROM = "alates";
  private static final int LONGEST_BASIS = 200;

  private final Bodies bodies;
  private final Access access;
  private final Frames frames;
  private final Notices notices;
  private final Clock clock;

  RulePages(Bodies bodies, Access access, Frames frames, Notices notices, Clock clock) {
    this.bodies = bodies;
    this.access = access;
    this.frames = frames;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(@PathVariable(required = false) @Nullable String body) {
    BodyPlace here = BodyPlace.current(bodies, body);
    Frame frame = frames.frame("meetings.rules.title", here.crumbs());
    return Page.of("meetings/rules", RulesPage.of(frame, bodies.listRules(here.body(), today())));
  }

  @GetMapping("/{rule}")
  ModelAndView rule(
      @PathVariable(required = false) @Nullable String body, @PathVariable String rule) {
    BodyPlace here = BodyPlace.current(bodies, body);
    RuleCode code = RuleAddress.read(rule);
    List<ConfirmableRule> all = bodies.listVersions(here.body());
    Form form = may(here, BodyPermission.CHANGE_RULE) ? filled(inForce(all, code), today()) : null;
    return Page.of("meetings/rule", page(here, code, all, form));
  }

  @PostMapping("/{rule}")
  ModelAndView change(
      @PathVariable(required = false) @Nullable String body,
      @PathVariable String rule,
      HttpServletRequest request) {
    BodyPlace here = BodyPlace.current(bodies, body);
    RuleCode code = RuleAddress.read(rule);
    access.require(BodyPermission.CHANGE_RULE, here.place().id(), here.body().id());
    Form form = Form.of(request, frames.words());
    boolean fixed = RuleKind.of(code, here.isCouncil()) instanceof RuleKind.Computed;
    Optional<String> value = fixed ? Optional.empty() : form.text(VALUE, LONGEST_BASIS);
    Optional<String> basis = form.text(BASIS, LONGEST_BASIS);
    Optional<LocalDate> from = form.date(FROM);
    if (form.isRight()
        && form.accepts(() ->
            bodies.changeRule(
                here.body(), code, value.orElse(null), basis.orElseThrow(), from.orElseThrow()))) {
      String title = new RuleWords(frames.words()).title(code);
      notices.good(request, frames.words().say("meetings.rules.changed", title));
      return new ModelAndView("redirect:" + here.rules() + "/" + RuleAddress.of(code));
    }
    List<ConfirmableRule> all = bodies.listVersions(here.body());
    return Page.of(HttpStatus.UNPROCESSABLE_CONTENT, "meetings/rule", page(here, code, all, form));
  }

  @PostMapping("/{rule}/{from}/kinnitamine")
  String confirm(
      @PathVariable(required = false) @Nullable String body,
      @PathVariable String rule,
      @PathVariable String from,
      HttpServletRequest request) {
    BodyPlace here = BodyPlace.current(bodies, body);
    RuleCode code = RuleAddress.read(rule);
    access.require(BodyPermission.CONFIRM_RULE, here.place().id(), here.body().id());
    bodies.confirmRule(here.body(), code, day(from), Visitor.current().name());
    notices.good(request, frames.words().say("meetings.council.confirmed"));
    return "redirect:" + here.rules() + "/" + RuleAddress.of(code);
  }

  private RulePage page(
      BodyPlace here, RuleCode code, List<ConfirmableRule> all, @Nullable Form form) {
    var crumbs = new ArrayList<>(here.crumbs());
    crumbs.add(new Link(frames.words().say("meetings.rules.title"), here.rules()));
    Frame frame = frames.titled(new RuleWords(frames.words()).title(code), crumbs);
    RuleKind kind = RuleKind.of(code, here.isCouncil());
    boolean mayConfirm = may(here, BodyPermission.CONFIRM_RULE);
    return RulePage.of(frame, code, kind, all, today(), mayConfirm, form);
  }

  private Form filled(Optional<ConfirmableRule> now, LocalDate from) {
    String day = Formats.in(frames.words().language()).date(from);
    return Form.of(
        now.map(rule -> Map.of(VALUE, rule.value(), BASIS, rule.legalBasis(), FROM, day))
            .orElseGet(() -> Map.of(FROM, day)),
        frames.words());
  }

  private Optional<ConfirmableRule> inForce(List<ConfirmableRule> all, RuleCode code) {
    return ConfirmableRule.inForce(all, today()).stream()
        .filter(rule -> rule.code() == code)
        .findFirst();
  }

  private boolean may(BodyPlace here, BodyPermission permission) {
    return access.may(permission, here.place().id(), here.body().id());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  private static LocalDate day(String part) {
    try {
      return LocalDate.parse(part);
    } catch (DateTimeParseException unreadable) {
      throw new Refused(MeetingRefusal.NO_SUCH_RULE);
    }
  }
}
