package ee.kogukoda.meetings.drafts;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaDoor;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.views.CommitteeViews;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with drafts of the municipality in scope; each method is one transaction.
@Service
@Transactional
class Drafts {
  private final DraftStore store;
  private final DraftsFound found;
  private final AgendaDoor agenda;
  private final Bodies bodies;
  private final Sessions sessions;
  private final CommitteeViews views;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Drafts(
      DraftStore store,
      DraftsFound found,
      AgendaDoor agenda,
      Bodies bodies,
      Sessions sessions,
      CommitteeViews views,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.found = found;
    this.agenda = agenda;
    this.bodies = bodies;
    this.sessions = sessions;
    this.views = views;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  boolean may(DraftPermission permission) {
    return bodies
        .findCouncil()
        .filter(council -> access.may(permission, Scope.require(), council.id()))
        .isPresent();
  }

  void require(DraftPermission permission) {
    access.requireSignedIn();
    UUID council =
        bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY)).id();
    access.require(permission, Scope.require(), council);
  }

  /// The draft if it is public or this visitor writes drafts.
  @Transactional(readOnly = true)
  public Draft get(int year, int number) {
    return store
        .find(year, number)
        .filter(draft -> draft.isPublic() || may(DraftPermission.WRITE_DRAFT))
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  public Draft create(DraftWords words) {
    require(DraftPermission.WRITE_DRAFT);
    return begin(words);
  }

  /// A new draft, for whoever has been asked whether they may.
  Draft begin(DraftWords words) {
    Instant now = clock.instant();
    int year = now.atZone(Formats.TALLINN).getYear();
    int number = store.nextNumber(year);
    UUID id = store.insert(year, number, words, now);
    Draft draft = locked(id);
    writeVersion(draft, words, 1, now);
    note(draft, DraftDeed.Kind.DRAFT, 1, "");
    return draft;
  }

  /// A new version; what was written before stays.
  public void write(Draft draft, DraftWords words) {
    require(DraftPermission.WRITE_DRAFT);
    if (!rewrite(draft.id(), words)) throw new Refused(DraftRefusal.DRAFT_UNCHANGED);
  }

  /// The same, for whoever has been asked whether they may.
  ///
  /// @return false where nothing is new
  boolean rewrite(UUID id, DraftWords words) {
    Draft now = locked(id);
    if (!now.state().isWritable()) throw new Refused(DraftRefusal.DRAFT_FROZEN);
    DraftVersion last = version(now, now.versions());
    boolean textStays =
        last.sha256().equals(words.text().sha256())
            && Objects.equals(last.memorandum(), words.memorandum());
    boolean allStays =
        textStays
            && now.title().equals(words.title())
            && now.kind() == words.kind()
            && now.initiator().equals(words.initiator())
            && Objects.equals(now.lead(), words.lead());
    if (allStays) return false;
    int versions = now.versions() + (textStays ? 0 : 1);
    store.update(now.id(), words, versions, clock.instant());
    if (!textStays) writeVersion(now, words, versions, clock.instant());
    note(now, DraftDeed.Kind.WRITE, versions, "");
    return true;
  }

  /// A text into which amendments were merged: a new version, and the one that is before the body.
  DraftVersion merge(UUID id, DraftText text) {
    Draft now = locked(id);
    if (now.state().isOver()) throw new Refused(DraftRefusal.DRAFT_STEP_NOT_OPEN, now.slug());
    DraftVersion last = version(now, now.versions());
    if (last.sha256().equals(text.sha256())) throw new Refused(DraftRefusal.DRAFT_UNCHANGED);
    int number = now.versions() + 1;
    var words =
        new DraftWords(
            now.kind(), now.title(), now.initiator(), now.lead(), text, last.memorandum());
    store.update(id, words, number, clock.instant());
    writeVersion(now, words, number, clock.instant());
    UUID item = now.item();
    UUID session = now.session();
    if (now.state() == DraftState.ON_AGENDA && item != null && session != null)
      store.setItem(id, item, session, number);
    note(now, DraftDeed.Kind.WRITE, number, text.sha256());
    return version(now, number);
  }

  /// A step that somebody takes at the draft itself.
  ///
  /// @param note why, where a reason is due; otherwise empty
  public void take(Draft draft, DraftStep step, String note) {
    require(DraftPermission.WRITE_DRAFT);
    Draft now = locked(draft.id());
    if (step == DraftStep.WITHDRAW && now.state() == DraftState.ON_AGENDA)
      throw new Refused(DraftRefusal.DRAFT_FROZEN);
    boolean reasoned = step == DraftStep.WITHDRAW || step == DraftStep.TAKE_BACK;
    if (reasoned && note.isBlank()) throw new Refused(DraftRefusal.DRAFT_REASON_MISSING);
    follow(now, step, note);
  }

  /// The version of this moment becomes the draft of an item of a session in preparation.
  public void putOnAgenda(Draft draft, UUID session) {
    Draft now = locked(draft.id());
    DraftState next = now.decide(DraftStep.PUT_ON_AGENDA, true);
    DraftVersion version = version(now, now.versions());
    PlannedSession planned = sessions.getSession(session);
    BodyKind body = bodies.getBody(planned.body()).kind();
    if (now.kind().isGovernments() && body != BodyKind.GOVERNMENT)
      throw new Refused(DraftRefusal.DRAFT_ONLY_FOR_GOVERNMENT);
    if (body != BodyKind.COUNCIL && body != BodyKind.GOVERNMENT) {
      refer(now, version, planned);
      return;
    }
    // A government sends a council's resolution on; it cannot adopt it. KOKS § 7.
    boolean decides = body == BodyKind.COUNCIL || now.kind() != DraftKind.RESOLUTION;
    UUID item = agenda.add(session, now.title(), decides ? now.kind().act() : null, version.text());
    store.setItem(now.id(), item, session, now.versions());
    store.setState(now.id(), next, clock.instant());
    note(now, DraftDeed.Kind.PUT_ON_AGENDA, now.versions(), version.sha256());
  }

  /// A committee says what it thinks of a draft that stays where it is. KOKS § 47.
  private void refer(Draft draft, DraftVersion version, PlannedSession meeting) {
    UUID item = agenda.add(meeting.id(), draft.title(), null, version.text());
    views.refer(draft.id(), item, meeting);
    note(draft, DraftDeed.Kind.PUT_ON_AGENDA, draft.versions(), meeting.details().title());
  }

  /// The municipal secretary stands for the version of this moment, or has remarks.
  public void check(Draft draft, boolean lawful, String remark) {
    require(DraftPermission.CHECK_LEGALITY);
    Draft now = locked(draft.id());
    if (now.state().isOver()) throw new Refused(DraftRefusal.DRAFT_STEP_NOT_OPEN, now.slug());
    if (!lawful && remark.isBlank()) throw new Refused(DraftRefusal.DRAFT_REASON_MISSING);
    note(
        now,
        lawful ? DraftDeed.Kind.FIND_LAWFUL : DraftDeed.Kind.REMARK,
        now.versions(),
        remark.strip());
  }

  /// A step that follows from elsewhere; part of that transaction.
  void follow(Draft draft, DraftStep step, String note) {
    boolean memorandum = version(draft, draft.versions()).memorandum() != null;
    DraftState next = draft.decide(step, memorandum);
    store.setState(draft.id(), next, clock.instant());
    note(draft, DraftDeed.Kind.of(step), draft.versions(), note.strip());
  }

  void note(Draft draft, DraftDeed.Kind kind, int version, String note) {
    String by = Visitor.current().name();
    store.insertDeed(draft.id(), new DraftDeed(kind, clock.instant(), by, version, note));
    audit.record(
        "meetings.draft_" + kind.name().toLowerCase(Locale.ROOT),
        "draft",
        draft.id().toString(),
        Map.of("draft", draft.slug(), "version", version, "note", note));
    found.keep(draft.year(), draft.number());
  }

  private Draft locked(UUID id) {
    return store.lock(id).orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  private DraftVersion version(Draft draft, int number) {
    return store
        .findVersion(draft.id(), number)
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT_VERSION));
  }

  private void writeVersion(Draft draft, DraftWords words, int number, Instant now) {
    store.insertVersion(
        draft.id(),
        new DraftVersion(
            number,
            words.text().whole(),
            words.memorandum(),
            words.text().sha256(),
            now,
            Visitor.current().name()));
  }
}
