package ee.kogukoda.meetings.acts;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.live.Acting;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.ItemCommand.NumberAct;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the municipal secretary enters in the register of acts; each method is one transaction.
@Service
@Transactional
class Acts {
  private final ActStore store;
  private final ActsFound found;
  private final SessionLog log;
  private final Acting acting;
  private final Access access;
  private final Audit audit;
  private final Clock clock;

  Acts(
      ActStore store,
      ActsFound found,
      SessionLog log,
      Acting acting,
      Access access,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.found = found;
    this.log = log;
    this.acting = acting;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  boolean mayKeep(UUID body) {
    return access.may(ActPermission.KEEP_ACT, Scope.require(), body);
  }

  void requireKeeping(UUID body) {
    access.requireSignedIn();
    access.require(ActPermission.KEEP_ACT, Scope.require(), body);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
  }

  /// Gives the next number of the series. While the session's log is open the number goes through
  /// it, so that the minutes name it as well.
  public void number(UUID id) {
    Act act = kept(id);
    if (!act.stands() || act.number() != null) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    number(act, store.lockSeries(act.body(), act.kind(), act.year()).next());
  }

  /// The same with a number of one's own, for the first act of a year.
  public void numberAs(UUID id, int number) {
    Act act = kept(id);
    if (!act.stands()) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    number(act, number);
  }

  private void number(Act act, int number) {
    SessionPhase phase = log.read(act.session()).session().phase();
    if (phase.live() || phase == SessionPhase.CLOSED)
      log.ask(
          act.session(),
          Uuid7.next(),
          new NumberAct(new ItemId(act.item()), String.valueOf(number)),
          acting.in(act.body()));
    else take(act, number);
  }

  /// The number that was given at the session; part of its transaction.
  void take(Act act, int asked) {
    Integer has = act.number();
    if (has != null && has == asked) return;
    if (act.signedOn() != null) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    Series series = store.lockSeries(act.body(), act.kind(), act.year());
    int number = series.take(asked, has);
    keep(ActEdit.of(act).number(number), ActDeed.Kind.NUMBER, String.valueOf(number));
  }

  /// The text of an act that was worded at the session, until it is signed.
  public void write(UUID id, String text) {
    Act act = kept(id);
    if (act.signedOn() != null) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    if (text.isBlank()) throw new Refused(ActRefusal.ACT_TEXT_MISSING);
    keep(ActEdit.of(act).text(String.join("\n\n", Act.paragraphs(text))), ActDeed.Kind.WRITE, "");
  }

  public void sign(UUID id, LocalDate day, String signer) {
    Act act = kept(id);
    if (act.number() == null || act.signedOn() != null || !act.stands())
      throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    if (act.text().isBlank()) throw new Refused(ActRefusal.ACT_TEXT_MISSING);
    between(act.adoptedOn(), day);
    keep(ActEdit.of(act).signed(day, signer), ActDeed.Kind.SIGN, note(day, signer));
  }

  /// It was sent to the State Gazette by hand.
  public void send(UUID id, LocalDate day) {
    Act act = signed(id);
    between(signedOn(act), day);
    keep(ActEdit.of(act).sent(day), ActDeed.Kind.SEND, note(day, ""));
  }

  /// It stands in the State Gazette.
  ///
  /// @param named the later day of entry into force that the act itself names, or null
  public void publish(UUID id, LocalDate day, String reference, @Nullable LocalDate named) {
    Act act = signed(id);
    between(signedOn(act), day);
    Act changed = ActEdit.of(act).published(day, reference, named);
    keep(changed, ActDeed.Kind.PUBLISH, note(day, reference));
  }

  /// It was made known to those whom it concerns.
  public void notify(UUID id, LocalDate day, @Nullable LocalDate named) {
    Act act = signed(id);
    if (act.kind() == ActKind.REGULATION) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    between(signedOn(act), day);
    keep(ActEdit.of(act).notified(day, named), ActDeed.Kind.NOTIFY, note(day, ""));
  }

  /// Another act changes or repeals this one from a day on.
  public void change(UUID id, UUID by, ActChange.Kind kind, LocalDate from, String text) {
    Act act = signed(id);
    Act later = store.find(by).orElseThrow(() -> new Refused(ActRefusal.ACT_CHANGE_UNCLEAR));
    if (id.equals(by) || later.signedOn() == null || !later.stands())
      throw new Refused(ActRefusal.ACT_CHANGE_UNCLEAR);
    if (from.isBefore(signedOn(act))) throw new Refused(ActRefusal.ACT_DAY_TOO_EARLY);
    boolean known =
        store.listChanges(id).stream()
            .anyMatch(change -> change.act().equals(id) && change.by().equals(by));
    if (known || act.repealedOn() != null) throw new Refused(ActRefusal.ACT_CHANGED_ALREADY);
    boolean amends = kind == ActChange.Kind.AMENDS;
    store.insertChange(
        new ActChange(
            id,
            by,
            kind,
            from,
            !amends || text.isBlank() ? null : String.join("\n\n", Act.paragraphs(text))));
    Act changed = amends ? ActEdit.of(act).now() : ActEdit.of(act).repealed(from);
    keep(changed, amends ? ActDeed.Kind.AMEND : ActDeed.Kind.REPEAL, note(from, later.slug()));
  }

  /// A supervisor has contested it before an administrative court. VVS § 75-3.
  public void protest(UUID id, LocalDate day, String note) {
    Act act = signed(id);
    if (act.isUnderProtest()) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    between(act.adoptedOn(), day);
    keep(ActEdit.of(act).protested(day, note), ActDeed.Kind.PROTEST, note(day, note));
  }

  public void endProtest(UUID id, LocalDate day, String note) {
    Act act = kept(id);
    LocalDate since = act.protestedOn();
    if (since == null || !act.isUnderProtest()) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    between(since, day);
    keep(ActEdit.of(act).protestEnded(day), ActDeed.Kind.END_PROTEST, note(day, note));
  }

  /// Writes the act as it is now, what was done, and the audit entry.
  void keep(Act act, ActDeed.Kind kind, String note) {
    store.update(act, clock.instant());
    note(act, kind, note);
  }

  void note(Act act, ActDeed.Kind kind, String note) {
    store.insertDeed(act.id(), new ActDeed(kind, clock.instant(), Visitor.current().name(), note));
    audit.record(
        "meetings.act_" + kind.code(),
        "act",
        act.id().toString(),
        Map.of("act", act.slug(), "title", act.title(), "note", note));
    found.keep(act);
  }

  private Act signed(UUID id) {
    Act act = kept(id);
    if (act.signedOn() == null || !act.stands()) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    return act;
  }

  private Act kept(UUID id) {
    access.requireSignedIn();
    Act act = store.lock(id).orElseThrow(() -> new Refused(ActRefusal.NO_SUCH_ACT));
    requireKeeping(act.body());
    return act;
  }

  private static LocalDate signedOn(Act act) {
    LocalDate day = act.signedOn();
    if (day == null) throw new Refused(ActRefusal.ACT_STEP_NOT_OPEN);
    return day;
  }

  /// What is entered has happened: not before what it follows, and not in days to come.
  private void between(LocalDate earliest, LocalDate day) {
    if (day.isBefore(earliest)) throw new Refused(ActRefusal.ACT_DAY_TOO_EARLY, earliest);
    if (day.isAfter(today())) throw new Refused(ActRefusal.ACT_DAY_TO_COME);
  }

  private static String note(LocalDate day, String text) {
    return Formats.in(Language.ET).date(day) + (text.isEmpty() ? "" : ", " + text);
  }
}
