package ee.kogukoda.meetings.followup;

import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.law.RulesOfProcedure;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Language;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.Texts;
import ee.kogukoda.web.Words;
import ee.kogukoda.web.forms.Choice;
import ee.kogukoda.web.forms.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A new matter; a promise may bring the item it was made at.
@Controller
class MatterFormPages {
  private static final String NEW = "/{municipality}/{list:" + MatterKind.PATHS + "}/uus";

  private final Matters matters;
  private final Bodies bodies;
  private final Sessions sessions;
  private final Texts texts;
  private final Frames frames;

  MatterFormPages(Matters matters, Bodies bodies, Sessions sessions, Texts texts, Frames frames) {
    this.matters = matters;
    this.bodies = bodies;
    this.sessions = sessions;
    this.texts = texts;
    this.frames = frames;
  }

  @GetMapping(NEW)
  ModelAndView ask(
      @PathVariable String list,
      @RequestParam(name = "istung", defaultValue = "") String session,
      @RequestParam(name = "punkt", defaultValue = "0") int item) {
    MatterKind kind = MatterPlace.kind(list);
    matters.requireFiling(kind);
    Form form = Form.of(Map.of("saabus", today()), frames.words());
    return page(HttpStatus.OK, kind, form, at(kind, session, item));
  }

  @PostMapping(NEW)
  ModelAndView file(
      @PathVariable String list,
      @RequestParam(name = "istung", defaultValue = "") String session,
      @RequestParam(name = "punkt", defaultValue = "0") int item,
      HttpServletRequest request) {
    MatterKind kind = MatterPlace.kind(list);
    matters.requireFiling(kind);
    Words words = frames.words();
    Form form = Form.of(request, words);
    At at = at(kind, session, item);
    var typed =
        new MatterForm(
            form,
            council(),
            matters.today(),
            matters.may(MatterPermission.KEEP_MATTERS),
            texts.in(Language.ET));
    Optional<NewMatter> asked =
        typed.read(kind, at == null ? null : at.item().id(), at == null ? null : at.session().id());
    var address = new AtomicReference<>("");
    boolean filed =
        form.isRight()
            && form.accepts(
                () -> address.set(MatterPlace.address(matters.file(asked.orElseThrow()))));
    return filed
        ? MatterPlace.redirect(address.get())
        : page(HttpStatus.UNPROCESSABLE_CONTENT, kind, form, at);
  }

  private record At(PlannedSession session, AgendaItem item) {
    String query() {
      return "?istung=" + session.slug() + "&punkt=" + item.number();
    }
  }

  private @Nullable At at(MatterKind kind, String slug, int number) {
    if (kind != MatterKind.PROMISE || slug.isEmpty()) return null;
    PlannedSession session =
        sessions
            .findSession(slug)
            .filter(found -> found.state().isPublic())
            .orElseThrow(() -> new Refused(MatterRefusal.NO_SUCH_MATTER));
    AgendaItem item =
        session.findItem(number).orElseThrow(() -> new Refused(MatterRefusal.NO_SUCH_MATTER));
    return new At(session, item);
  }

  private String today() {
    return Formats.in(frames.words().language()).date(matters.today());
  }

  private Composition council() {
    return bodies.compositionOn(matters.getCouncil(), matters.today());
  }

  private ModelAndView page(HttpStatus status, MatterKind kind, Form form, @Nullable At at) {
    Words words = frames.words();
    Body council = matters.getCouncil();
    LocalDate today = matters.today();
    Composition composition = bodies.compositionOn(council, today);
    RulesOfProcedure rules = bodies.rulesOn(council, today);
    Frame frame =
        frames.frame(
            "meetings.matter.new." + MatterPlace.lower(kind), MatterPlace.crumbs(kind, words));
    String list = MatterPlace.list(kind);
    return Page.of(
        status,
        "meetings/matterForm",
        new MatterFormPage(
            frame,
            form,
            MatterPlace.lower(kind),
            list + "/uus" + (at == null ? "" : at.query()),
            list,
            at == null
                ? null
                : at.session().details().title()
                    + ", "
                    + at.item().number()
                    + ". "
                    + at.item().title(),
            MatterForm.membersOf(composition),
            MatterForm.peopleOf(composition, words),
            Arrays.stream(MatterTarget.values())
                .map(target ->
                    new Choice(
                        MatterPlace.lower(target),
                        words.say("meetings.matter.target." + MatterPlace.lower(target))))
                .toList(),
            kind == MatterKind.INTERPELLATION && matters.may(MatterPermission.KEEP_MATTERS),
            words.say(
                "meetings.matter.quarter",
                council.membership().quarter(),
                council.membershipSize()),
            words.say(
                "meetings.matter.threshold.rule",
                rules.number(RuleCode.INITIATIVE_PERCENT),
                rules.number(RuleCode.INITIATIVE_LEAST),
                rules.rule(RuleCode.INITIATIVE_PERCENT).legalBasis())));
  }
}
