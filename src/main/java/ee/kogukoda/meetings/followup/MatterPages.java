package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// One matter: its text, its deadlines, what became of it, and what can be done with it now.
@Controller
class MatterPages {
  /// Those that are taken at the page itself, in the order in which they are offered.
  private static final List<MatterStep> OFFERED =
      List.of(
          MatterStep.ANSWER,
          MatterStep.GIVE_VIEW,
          MatterStep.ACCEPT,
          MatterStep.PARTLY_ACCEPT,
          MatterStep.REJECT,
          MatterStep.FINISH,
          MatterStep.ELECT_MAYOR,
          MatterStep.CONFIRM_GOVERNMENT,
          MatterStep.REOPEN,
          MatterStep.WITHDRAW);

  private final MatterStore store;
  private final Matters matters;
  private final MatterFacts facts;
  private final Sessions sessions;
  private final Access access;
  private final Frames frames;

  MatterPages(
      MatterStore store,
      Matters matters,
      MatterFacts facts,
      Sessions sessions,
      Access access,
      Frames frames) {
    this.store = store;
    this.matters = matters;
    this.facts = facts;
    this.sessions = sessions;
    this.access = access;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/{list:" + MatterKind.PATHS + "}/{slug:\\d{4}-\\d{1,6}}")
  ModelAndView matter(@PathVariable String list, @PathVariable String slug) {
    Matter matter = MatterPlace.find(list, slug, matters);
    Frame frame = frames.titled(matter.title(), MatterPlace.crumbs(matter.kind(), frames.words()));
    boolean late = matter.isOverdue(matters.today());
    List<MatterStep> open = OFFERED.stream().filter(step -> isOpen(matter, step)).toList();
    boolean mayExtend =
        MatterStep.EXTEND.after(matter.kind(), matter.state()).isPresent()
            && matters.may(matter, MatterStep.EXTEND);
    return Page.of(
        "meetings/matter",
        new MatterPage(
            frame,
            MatterPlace.name(matter.kind(), frame.words()),
            matter.slug(),
            MatterPlace.tag(matter, late, frame),
            facts.of(matter, frame),
            paragraphs(matter.text()),
            frame.say("meetings.matter.answer." + MatterPlace.lower(matter.kind())),
            paragraphs(matter.answer()),
            item(matter),
            store.listSignatories(matter.id()),
            store.listDeeds(matter.id()).stream().map(deed -> deed(deed, frame)).toList(),
            open.stream()
                .filter(step -> !step.needsWords())
                .map(step -> step(matter, step, frame))
                .toList(),
            open.stream()
                .filter(MatterStep::needsWords)
                .map(step -> step(matter, step, frame))
                .toList(),
            mayExtend ? MatterPlace.address(matter) + "/pikendus" : null,
            agenda(matter, frame)));
  }

  private boolean isOpen(Matter matter, MatterStep step) {
    if (step.after(matter.kind(), matter.state()).isEmpty() || !matters.may(matter, step))
      return false;
    MatterTarget target = matter.target();
    boolean governs = target != null && target.takesGovernmentAlong();
    return switch (step) {
      case GIVE_VIEW -> matter.councilMatter() && matter.viewOn() == null;
      case ELECT_MAYOR -> governs && matter.mayorOn() == null;
      case CONFIRM_GOVERNMENT -> governs && matter.governmentOn() == null;
      case WITHDRAW -> !matter.onAgenda();
      default -> true;
    };
  }

  private static MatterPage.Step step(Matter matter, MatterStep step, Frame frame) {
    String key = "meetings.matter.do." + MatterPlace.lower(step);
    return new MatterPage.Step(
        MatterPlace.address(matter) + "/sammud/" + MatterPlace.lower(step),
        frame.say(key),
        frame.say("meetings.matter.words." + wordsOf(step)),
        step == MatterStep.WITHDRAW ? "danger" : step == MatterStep.ANSWER ? "primary" : "");
  }

  private static String wordsOf(MatterStep step) {
    return switch (step) {
      case ANSWER -> "answer";
      case GIVE_VIEW -> "view";
      default -> "reason";
    };
  }

  private static MatterPage.Deed deed(MatterDeed deed, Frame frame) {
    return new MatterPage.Deed(
        frame.say("meetings.matter.deed." + MatterPlace.lower(deed.step())),
        deed.note(),
        frame.formats().dateTime(deed.at()),
        frame.formats().iso(deed.at()),
        deed.doneBy());
  }

  static List<String> paragraphs(@Nullable String text) {
    return text == null || text.isBlank()
        ? List.of()
        : Arrays.stream(text.strip().split("\\R{2,}")).toList();
  }

  /// Only once everybody may see the session.
  private @Nullable Link item(Matter matter) {
    UUID session = matter.sessionId();
    if (session == null) return null;
    PlannedSession planned = sessions.getSession(session);
    if (!planned.state().isPublic()) return null;
    String base = "/" + MatterPlace.here().slug() + "/istungid/" + planned.slug();
    return planned.items().stream()
        .filter(item -> item.id().equals(matter.itemId()))
        .findFirst()
        .map(item ->
            new Link(
                planned.details().title() + ", " + item.number() + ". " + item.title(),
                base + "/punktid/" + item.number()))
        .orElse(null);
  }

  private MatterPage.@Nullable Agenda agenda(Matter matter, Frame frame) {
    boolean open = MatterStep.PUT_ON_AGENDA.after(matter.kind(), matter.state()).isPresent();
    if (!open || matter.onAgenda() || matter.treatedOn() != null) return null;
    if (!access.maySomewhereIn(MatterPlace.here().id(), AgendaPermission.PREPARE_SESSION))
      return null;
    List<Choice> choices =
        sessions.listDrafts().stream()
            .filter(line -> line.body().equals(matters.getCouncil().id()))
            .map(line ->
                new Choice(
                    line.id().toString(),
                    line.title() + ", " + frame.formats().dateTime(line.startsAt())))
            .toList();
    return new MatterPage.Agenda(MatterPlace.address(matter) + "/paevakorda", choices);
  }
}
