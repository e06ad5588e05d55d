package ee.kogukoda.meetings.drafts;

import ee.kogukoda.access.Access;
import ee.kogukoda.meetings.agenda.AgendaPermission;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Frames;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.Page;
import ee.kogukoda.web.forms.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// One draft: its text, its versions, what became of it, and what can be done with it now.
@Controller
class DraftPages {
  private final DraftStore store;
  private final Drafts drafts;
  private final Sessions sessions;
  private final Access access;
  private final Frames frames;
  private final Bodies bodies;
  private final DraftReading reading;
  private final ObjectProvider<DraftAside> asides;

  DraftPages(
      DraftStore store,
      Drafts drafts,
      Sessions sessions,
      Access access,
      Frames frames,
      Bodies bodies,
      DraftReading reading,
      ObjectProvider<DraftAside> asides) {
    this.bodies = bodies;
    this.reading = reading;
    this.asides = asides;
    this.store = store;
    this.drafts = drafts;
    this.sessions = sessions;
    this.access = access;
    this.frames = frames;
  }

  @GetMapping("/{municipality}/eelnoud/{slug:\\d{4}-\\d{1,6}}")
  ModelAndView draft(@PathVariable String slug) {
    Draft draft = DraftPlace.find(slug, drafts);
    Frame frame = frames.titled(draft.title(), DraftPlace.crumbs(frames.words()));
    List<DraftVersion> versions = store.listVersions(draft.id());
    DraftVersion last = versions.getFirst();
    String memorandum = last.memorandum();
    String address = DraftPlace.address(draft);
    boolean open = !draft.state().isOver();
    boolean writes = drafts.may(DraftPermission.WRITE_DRAFT);
    return Page.of(
        "meetings/draft",
        new DraftPage(
            frame,
            draft.slug(),
            frame.say("meetings.draft.kind." + DraftPlace.lower(draft.kind())),
            DraftsPage.Tag.of(draft.state(), frame),
            draft.initiator(),
            draft.lead(),
            DraftText.of(last.text()).paragraphs(),
            memorandum == null ? List.of() : DraftText.of(memorandum).paragraphs(),
            versionName(last, frame),
            last.sha256(),
            frozen(draft, versions, frame),
            item(draft),
            asides
                .orderedStream()
                .flatMap(
                    aside -> aside.lines(reading.before(draft), address, frame.words()).stream())
                .toList(),
            versions.stream()
                .map(version ->
                    new Link(
                        versionName(version, frame), address + "/versioonid/" + version.number()))
                .toList(),
            store.listDeeds(draft.id()).stream()
                .filter(deed -> writes || !deed.kind().isInternal())
                .map(deed -> deed(deed, frame))
                .toList(),
            writes ? work(draft, memorandum != null, frame) : null,
            open && drafts.may(DraftPermission.CHECK_LEGALITY) ? address + "/oiguskontroll" : null,
            agenda(draft, frame)));
  }

  static String versionName(DraftVersion version, Frame frame) {
    return frame.say("meetings.draft.version", version.number(), version.writtenAt());
  }

  private static @Nullable String frozen(Draft draft, List<DraftVersion> versions, Frame frame) {
    Integer frozen = draft.frozenVersion();
    if (frozen == null || draft.state() == DraftState.SUBMITTED) return null;
    return versions.stream()
        .filter(version -> version.number() == frozen)
        .findFirst()
        .map(version -> frame.say("meetings.draft.frozen", version.number(), version.sha256()))
        .orElse(null);
  }

  /// Only once everybody may see the session.
  private @Nullable Link item(Draft draft) {
    UUID session = draft.session();
    if (session == null) return null;
    PlannedSession planned = sessions.getSession(session);
    String base = "/" + DraftPlace.here().slug() + "/istungid/" + planned.slug();
    return planned.items().stream()
        .filter(item -> item.id().equals(draft.item()) && planned.state().isPublic())
        .findFirst()
        .map(item ->
            new Link(
                planned.details().title() + ", " + item.number() + ". " + item.title(),
                base + "/punktid/" + item.number()))
        .orElse(null);
  }

  private static DraftPage.Deed deed(DraftDeed deed, Frame frame) {
    return new DraftPage.Deed(
        frame.say("meetings.draft.deed." + DraftPlace.lower(deed.kind()), deed.version()),
        deed.note(),
        frame.formats().dateTime(deed.at()),
        frame.formats().iso(deed.at()),
        deed.doneBy());
  }

  private DraftPage.Work work(Draft draft, boolean memorandum, Frame frame) {
    String address = DraftPlace.address(draft);
    var steps = new ArrayList<DraftPage.Step>();
    if (draft.state() == DraftState.DRAFTED)
      steps.add(step(draft, DraftStep.PUBLISH, "/avaldamine", memorandum, frame));
    if (draft.state() == DraftState.PUBLISHED || draft.state() == DraftState.SECOND_READING)
      steps.add(step(draft, DraftStep.SUBMIT, "/esitamine", memorandum, frame));
    var reasoned = new ArrayList<DraftPage.Step>();
    if (draft.state() == DraftState.SUBMITTED)
      reasoned.add(step(draft, DraftStep.TAKE_BACK, "/esitamise-tagasivotmine", true, frame));
    if (!draft.state().isOver() && draft.state() != DraftState.ON_AGENDA)
      reasoned.add(step(draft, DraftStep.WITHDRAW, "/tagasivotmine", true, frame));
    return new DraftPage.Work(
        draft.state().isWritable() ? address + "/muutmine" : null, steps, reasoned);
  }

  private static DraftPage.Step step(
      Draft draft, DraftStep step, String path, boolean memorandum, Frame frame) {
    return new DraftPage.Step(
        DraftPlace.address(draft) + path,
        frame.say("meetings.draft.do." + DraftPlace.lower(step)),
        look(step),
        barred(draft, step, memorandum, frame));
  }

  private static String look(DraftStep step) {
    return switch (step) {
      case WITHDRAW -> "danger";
      case TAKE_BACK -> "";
      default -> "primary";
    };
  }

  private static @Nullable String barred(
      Draft draft, DraftStep step, boolean memorandum, Frame frame) {
    try {
      draft.decide(step, memorandum);
      return null;
    } catch (Refused refused) {
      return frame.say(refused.refusal().key(), refused.arguments().toArray());
    }
  }

  private DraftPage.@Nullable Agenda agenda(Draft draft, Frame frame) {
    if (draft.state() != DraftState.SUBMITTED) return null;
    if (!access.maySomewhereIn(DraftPlace.here().id(), AgendaPermission.PREPARE_SESSION))
      return null;
    List<Choice> choices =
        sessions.listDrafts().stream()
            .filter(line ->
                !draft.kind().isGovernments()
                    || bodies.getBody(line.body()).kind() == BodyKind.GOVERNMENT)
            .map(line ->
                new Choice(
                    line.id().toString(),
                    line.title() + ", " + frame.formats().dateTime(line.startsAt())))
            .toList();
    return new DraftPage.Agenda(DraftPlace.address(draft) + "/paevakorda", choices);
  }
}
