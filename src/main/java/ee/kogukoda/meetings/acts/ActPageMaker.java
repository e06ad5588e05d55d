package ee.kogukoda.meetings.acts;

import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.drafts.DraftReading;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.publication.SessionRecord;
import ee.kogukoda.meetings.results.ResultsPage;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.web.Frame;
import ee.kogukoda.web.Link;
import ee.kogukoda.web.forms.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings together what is known of an act: its draft, its vote, its days, what came after.
@Component
@Transactional(readOnly = true)
class ActPageMaker {
  private final ActStore store;
  private final Acts acts;
  private final Bodies bodies;
  private final Sessions sessions;
  private final SessionLog log;
  private final DraftReading drafts;
  private final List<SessionRecord> records;
  private final Municipalities municipalities;

  ActPageMaker(
      ActStore store,
      Acts acts,
      Bodies bodies,
      Sessions sessions,
      SessionLog log,
      DraftReading drafts,
      List<SessionRecord> records,
      Municipalities municipalities) {
    this.municipalities = municipalities;
    this.store = store;
    this.acts = acts;
    this.bodies = bodies;
    this.sessions = sessions;
    this.log = log;
    this.drafts = drafts;
    this.records = records;
  }

  public ActPage page(Act act, Frame frame, Form form) {
    LocalDate today = acts.today();
    boolean keeps = acts.mayKeep(act.body());
    boolean reads = act.isOpen() || keeps;
    List<ActChange> changes = store.listChanges(act.id());
    Session session = log.readInPublic(act.session()).session();
    String name = ActListPages.name(act.kind(), act.number(), frame.words());
    List<Link> files =
        reads && act.number() != null && !act.text().isBlank()
            ? List.of(new Link(frame.say("meetings.acts.pdf"), ActPlace.address(act) + ".pdf"))
            : List.of();
    return new ActPage(
        frame,
        name,
        ActsPage.Tag.of(ActState.on(today, act), frame),
        act.isUnderProtest() ? act.protestNote() : null,
        reads ? act.paragraphs() : List.of(),
        act.restrictedGround(),
        reads ? consolidated(act, changes, today) : List.of(),
        facts(act, frame),
        drafts
            .findByItem(act.item())
            .filter(draft -> draft.open() && reads)
            .map(draft -> origin(draft, frame))
            .orElse(null),
        session.isOpened()
            ? ResultsPage.votesOn(new ItemId(act.item()), session, frame)
            : List.of(),
        bodies.memberAddresses(),
        ways(act, frame),
        changes.stream().map(change -> change(change, act, frame)).toList(),
        files,
        store.listDeeds(act.id()).stream().map(deed -> deed(deed, frame)).toList(),
        ActJson.legislation(act, ActState.on(today, act), name),
        frame.formats().date(today),
        keeps ? work(act, form) : null);
  }

  /// The text after the latest change that is in force and brought one.
  static List<String> consolidated(Act act, List<ActChange> changes, LocalDate today) {
    return changes.stream()
        .filter(change -> change.act().equals(act.id()) && !change.fromDay().isAfter(today))
        .map(ActChange::text)
        .filter(Objects::nonNull)
        .reduce((_, later) -> later)
        .map(Act::paragraphs)
        .orElse(List.of());
  }

  private static List<ActPage.Fact> facts(Act act, Frame frame) {
    var facts = new ArrayList<ActPage.Fact>();
    facts.add(new ActPage.Fact(frame.say("meetings.acts.body"), act.bodyName()));
    add(facts, "adopted", act.adoptedOn(), frame);
    String signer = act.signedBy();
    LocalDate signed = act.signedOn();
    if (signed != null && signer != null)
      facts.add(
          new ActPage.Fact(
              frame.say("meetings.acts.signed"), frame.formats().date(signed) + ", " + signer));
    add(facts, "sent", act.sentOn(), frame);
    add(facts, "published", act.publishedOn(), frame);
    String reference = act.gazetteReference();
    if (reference != null)
      facts.add(new ActPage.Fact(frame.say("meetings.acts.reference"), reference));
    add(facts, "notified", act.notifiedOn(), frame);
    add(facts, "in_force", act.inForceOn(), frame);
    add(facts, "repealed", act.repealedOn(), frame);
    return facts;
  }

  private static void add(
      List<ActPage.Fact> facts, String what, @Nullable LocalDate day, Frame frame) {
    if (day != null)
      facts.add(new ActPage.Fact(frame.say("meetings.acts." + what), frame.formats().date(day)));
  }

  private static ActPage.Origin origin(DraftReading.Before draft, Frame frame) {
    String address = "/" + ActPlace.here().slug() + "/eelnoud/" + draft.slug();
    String memorandum = draft.memorandum();
    return new ActPage.Origin(
        new Link(frame.say("meetings.acts.draft", draft.slug(), draft.initiator()), address),
        draft.versions().stream()
            .map(version ->
                new Link(
                    frame.say("meetings.acts.version", "" + version),
                    address + "/versioonid/" + version))
            .toList(),
        draft.lead(),
        memorandum == null ? List.of() : Act.paragraphs(memorandum));
  }

  /// The item, the votes, and the extract of the minutes once they are public.
  private List<Link> ways(Act act, Frame frame) {
    PlannedSession session = sessions.getSession(act.session());
    if (!session.state().isPublic()) return List.of();
    String base = "/" + ActPlace.here().slug() + "/istungid/" + session.slug();
    var ways = new ArrayList<Link>();
    municipalities
        .findSuccessor(municipalities.getCurrent())
        .ifPresent(successor ->
            ways.add(
                new Link(
                    frame.say("meetings.merger.goes_on", successor.name()),
                    "/" + successor.slug())));
    ways.add(new Link(session.details().title(), base));
    var item = session.items().stream().filter(each -> each.id().equals(act.item())).findFirst();
    item.ifPresent(each ->
        ways.add(
            new Link(
                frame.say("meetings.acts.item", "" + each.number()),
                base + "/punktid/" + each.number())));
    boolean minutes =
        records.stream()
            .flatMap(record -> record.links(session, frame.words()).stream())
            .anyMatch(link -> link.href().equals(base + "/protokoll"));
    Session live = log.read(act.session()).session();
    if (minutes && live.agenda().findItem(new ItemId(act.item())).isPresent())
      ways.add(
          new Link(
              frame.say("meetings.acts.extract"),
              base + "/protokoll/" + live.agenda().numberOf(new ItemId(act.item()))));
    return ways;
  }

  private ActPage.Change change(ActChange change, Act act, Frame frame) {
    boolean passive = change.act().equals(act.id());
    Act other = store.find(passive ? change.by() : change.act()).orElseThrow();
    String key = change.kind() == ActChange.Kind.AMENDS ? "amend" : "repeal";
    String name = ActListPages.name(other.kind(), other.number(), frame.words());
    return new ActPage.Change(
        frame.say("meetings.acts.change." + key + (passive ? "ed_by" : "s")),
        new Link(name + ", " + other.title(), ActPlace.address(other)),
        frame.formats().date(change.fromDay()));
  }

  private static ActPage.Deed deed(ActDeed deed, Frame frame) {
    return new ActPage.Deed(
        frame.say("meetings.acts.deed." + deed.kind().code()),
        deed.note(),
        frame.formats().dateTime(deed.at()),
        frame.formats().iso(deed.at()),
        deed.doneBy());
  }

  private ActPage.Work work(Act act, Form form) {
    boolean signed = act.signedOn() != null;
    boolean gazette = act.kind() == ActKind.REGULATION;
    boolean unnumbered = act.number() == null && act.stands();
    Series series = unnumbered ? store.series(act.body(), act.kind(), act.year()) : Series.EMPTY;
    return new ActPage.Work(
        ActPlace.list() + "/" + act.id(),
        unnumbered ? series.next() : null,
        series.isEmpty(),
        !signed && act.stands(),
        act.number() != null && !signed && act.stands(),
        signed && gazette && act.sentOn() == null,
        signed && act.publishedOn() == null,
        signed && !gazette && act.notifiedOn() == null,
        signed && act.repealedOn() == null,
        signed && !act.isUnderProtest(),
        act.isUnderProtest(),
        act.number() == null ? null : ActPlace.address(act) + ".zip",
        form);
  }
}
