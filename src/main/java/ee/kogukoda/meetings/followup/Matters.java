package ee.kogukoda.meetings.followup;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaDoor;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.law.MajorityRule;
import ee.kogukoda.meetings.law.NoConfidence;
import ee.kogukoda.meetings.law.NoConfidence.Sitting;
import ee.kogukoda.meetings.session.PlannedItem.ActKind;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is done with matters of the municipality in scope; each method is one transaction.
@Service
@Transactional
class Matters {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final MatterStore store;
  private final MattersFound found;
  private final MatterLetters letters;
  private final MatterFiling filing;
  private final OfficeLoss loss;
  private final AgendaDoor agenda;
  private final Sessions sessions;
  private final Bodies bodies;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Matters(
      MatterStore store,
      MattersFound found,
      MatterLetters letters,
      MatterFiling filing,
      OfficeLoss loss,
      AgendaDoor agenda,
      Sessions sessions,
      Bodies bodies,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.found = found;
    this.letters = letters;
    this.filing = filing;
    this.loss = loss;
    this.agenda = agenda;
    this.sessions = sessions;
    this.bodies = bodies;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  @Transactional(readOnly = true)
  public Body getCouncil() {
    return bodies.findCouncil().orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
  }

  boolean may(MatterPermission permission) {
    return bodies
        .findCouncil()
        .filter(council -> access.may(permission, Scope.require(), council.id()))
        .isPresent();
  }

  boolean mayFile(MatterKind kind) {
    return may(MatterPermission.KEEP_MATTERS)
        || (kind == MatterKind.INTERPELLATION && may(MatterPermission.FILE_INTERPELLATION));
  }

  void requireFiling(MatterKind kind) {
    access.requireSignedIn();
    if (mayFile(kind)) return;
    access.require(
        kind == MatterKind.INTERPELLATION
            ? MatterPermission.FILE_INTERPELLATION
            : MatterPermission.KEEP_MATTERS,
        Scope.require(),
        getCouncil().id());
  }

  /// Whether this visitor may take a step, be it open or not.
  boolean may(Matter matter, MatterStep step) {
    UUID person = Visitor.current().person();
    boolean keeps = may(MatterPermission.KEEP_MATTERS);
    boolean concerned = person != null && person.equals(matter.addresseeId());
    return switch (step) {
      case ANSWER, GIVE_VIEW -> keeps || concerned || may(MatterPermission.ANSWER_MATTERS);
      case FINISH -> keeps || concerned;
      case WITHDRAW -> keeps || (person != null && person.equals(matter.filedById()));
      default -> keeps;
    };
  }

  @Transactional(readOnly = true)
  public Matter get(MatterKind kind, int year, int number) {
    return store
        .find(kind, year, number)
        .orElseThrow(() -> new Refused(MatterRefusal.NO_SUCH_MATTER));
  }

  /// Registers it, if the law and the rules of the day let it in.
  public Matter file(NewMatter asked) {
    requireFiling(asked.kind());
    Body council = getCouncil();
    int number = store.nextNumber(asked.kind(), asked.received().getYear());
    UUID id = filing.write(asked, council, number, today());
    Matter matter = locked(id);
    note(matter, MatterStep.FILE, "");
    letters.tellFiled(matter);
    return matter;
  }

  /// A step that somebody takes at the matter itself.
  ///
  /// @param words the answer, the view or the reasons; empty where the step has none
  public void take(Matter matter, MatterStep step, String words) {
    require(matter, step);
    if (step.needsWords() && words.isBlank())
      throw new Refused(MatterRefusal.MATTER_WORDS_MISSING).at("tekst");
    Matter now = locked(matter.id());
    boolean stands = step == MatterStep.WITHDRAW && now.onAgenda();
    if (stands) throw new Refused(MatterRefusal.MATTER_ON_AGENDA);
    follow(now, step, words.strip());
  }

  public void extend(Matter matter, LocalDate due, String words) {
    require(matter, MatterStep.EXTEND);
    if (words.isBlank()) throw new Refused(MatterRefusal.MATTER_WORDS_MISSING).at("tekst");
    Matter now = locked(matter.id());
    LocalDate before = now.due();
    if (due.isBefore(today()) || (before != null && !due.isAfter(before)))
      throw new Refused(MatterRefusal.MATTER_DUE_TOO_EARLY).at("tahtaeg");
    var change = new MatterChange(now);
    change.due = due;
    apply(now, change, MatterStep.EXTEND, DATE.format(due) + ". " + words.strip());
  }

  /// It becomes the last item of a session in preparation. No confidence that was read out is
  /// decided at the very next session.
  public void putOnAgenda(Matter matter, UUID session) {
    access.requireSignedIn();
    Matter now = locked(matter.id());
    if (now.onAgenda()) throw new Refused(MatterRefusal.MATTER_ON_AGENDA);
    next(now, MatterStep.PUT_ON_AGENDA);
    if (!sessions.getSession(session).body().equals(getCouncil().id()))
      throw new Refused(MeetingRefusal.NO_SUCH_SESSION);
    boolean decides = now.state() == MatterState.READ_OUT;
    if (decides) requireNext(now, session);
    UUID item =
        agenda.add(
            session,
            filing.itemTitle(now),
            now.kind() == MatterKind.INTERPELLATION ? now.addressee() : now.filedBy(),
            decides ? ActKind.RESOLUTION : null,
            decides ? MajorityRule.OF_MEMBERSHIP : MajorityRule.SIMPLE,
            now.text());
    var change = new MatterChange(now);
    change.item = item;
    change.session = session;
    apply(now, change, MatterStep.PUT_ON_AGENDA, "");
  }

  private void requireNext(Matter matter, UUID session) {
    Sitting next = findDecision(matter).orElse(null);
    if (next == null || next.id().equals(session)) return;
    PlannedSession right = sessions.getSession(next.id());
    throw new Refused(
        MatterRefusal.NOT_THE_NEXT_SESSION, right.details().title(), right.details().startsAt());
  }

  /// The session at which a motion that was read out is decided, where there is one already.
  @Transactional(readOnly = true)
  public Optional<Sitting> findDecision(Matter matter) {
    UUID read = matter.readSession();
    if (read == null) return Optional.empty();
    var readOut = new Sitting(read, sessions.getSession(read).details().startsAt());
    return NoConfidence.decidedAt(readOut, store.listSittingsAfter(read));
  }

  /// A step that follows from elsewhere; part of that transaction.
  void follow(Matter matter, MatterStep step, String note) {
    apply(matter, new MatterChange(matter), step, note);
    if (step == MatterStep.CARRY) loss.follow(locked(matter.id()), getCouncil(), today());
  }

  private void apply(Matter matter, MatterChange change, MatterStep step, String note) {
    change.apply(step, next(matter, step), today(), note);
    store.update(change, clock.instant());
    note(matter, step, note);
  }

  private MatterState next(Matter matter, MatterStep step) {
    return step.after(matter.kind(), matter.state())
        .orElseThrow(() -> new Refused(MatterRefusal.MATTER_STEP_NOT_OPEN));
  }

  private void require(Matter matter, MatterStep step) {
    access.requireSignedIn();
    if (!may(matter, step)) throw new Refused(MatterRefusal.MATTER_NOT_YOURS);
  }

  private Matter locked(UUID id) {
    return store.lock(id).orElseThrow(() -> new Refused(MatterRefusal.NO_SUCH_MATTER));
  }

  private void note(Matter matter, MatterStep step, String note) {
    String by = Visitor.current().name();
    store.insertDeed(matter.id(), new MatterDeed(step, clock.instant(), by, note));
    audit.record(
        "meetings.matter_" + step.name().toLowerCase(Locale.ROOT),
        "matter",
        matter.id().toString(),
        Map.of("matter", matter.path(), "title", matter.title(), "note", note));
    found.keep(matter.kind(), matter.year(), matter.number());
  }
}
