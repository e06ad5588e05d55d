package ee.kogukoda.meetings.record;

import ee.kogukoda.access.Visitor;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Item;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.Session;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Dissenting opinions (eriarvamus) of the members who sat, until the minutes are signed or the
/// days of the rules of procedure are over. One that comes while the minutes wait for signatures
/// takes them back: what all sign must hold it.
@Service
@Transactional
class Opinions {
  private final OpinionStore store;
  private final EditionStore editions;
  private final SessionLog log;
  private final Audit audit;
  private final Clock clock;

  Opinions(OpinionStore store, EditionStore editions, SessionLog log, Audit audit, Clock clock) {
    this.store = store;
    this.editions = editions;
    this.log = log;
    this.audit = audit;
    this.clock = clock;
  }

  /// A member's own opinions of a session, and what they can be about.
  ///
  /// @param until the last day on which one can be written; null while the session lasts
  /// @param open whether one can be written or withdrawn now
  record Desk(
      List<Opinion> mine,
      List<Item> items,
      Session session,
      @Nullable LocalDate until,
      boolean open) {}

  @Transactional(readOnly = true)
  public Desk desk(PlannedSession planned) {
    Session session = log.read(planned.id()).session();
    UUID me = member(session);
    return new Desk(
        store.list(planned.id()).stream().filter(o -> o.person().equals(me)).toList(),
        session.agenda().taken().stream().map(session.agenda()::getItem).toList(),
        session,
        until(session),
        isOpen(planned, session));
  }

  /// Whether the visitor sat in the session and can still disagree.
  @Transactional(readOnly = true)
  public boolean mayWrite(PlannedSession planned) {
    UUID person = Visitor.current().person();
    if (person == null) return false;
    Session session = log.read(planned.id()).session();
    return sat(session, person) && isOpen(planned, session);
  }

  public void write(PlannedSession planned, @Nullable UUID item, String text) {
    Session session = log.read(planned.id()).session();
    UUID me = member(session);
    requireOpen(planned, session);
    boolean treated =
        item == null
            || session.agenda().taken().stream().anyMatch(taken -> taken.value().equals(item));
    if (!treated) throw new Refused(MinutesRefusal.DISSENT_ABOUT_NOTHING);
    Opinion opinion = new Opinion(Uuid7.next(), item, me, text.strip(), clock.instant());
    store.insert(planned.id(), opinion);
    record("meetings.dissent_written", planned, opinion.id());
  }

  public void withdraw(PlannedSession planned, UUID opinion) {
    Session session = log.read(planned.id()).session();
    UUID me = member(session);
    requireOpen(planned, session);
    if (!store.withdraw(planned.id(), opinion, me, clock.instant()))
      throw new Refused(MinutesRefusal.NO_SUCH_DISSENT);
    record("meetings.dissent_withdrawn", planned, opinion);
  }

  private void record(String deed, PlannedSession planned, UUID opinion) {
    Map<String, String> details = Map.of("opinion", opinion.toString());
    audit.record(deed, "session", planned.id().toString(), details);
    editions
        .find(planned.id())
        .ifPresent(
            edition -> editions.withdraw(edition.id(), Visitor.current().name(), clock.instant()));
  }

  private static UUID member(Session session) {
    UUID person = Visitor.current().person();
    if (person == null || !sat(session, person)) throw new Refused(MinutesRefusal.DID_NOT_SIT);
    return person;
  }

  private static boolean sat(Session session, UUID person) {
    return session.isOpened() && session.findMember(new MemberId(person)).isPresent();
  }

  private void requireOpen(PlannedSession planned, Session session) {
    editions.find(planned.id()).ifPresent(edition -> editions.lock(edition.id()));
    if (editions.findPublished(planned.id()).isPresent())
      throw new Refused(MinutesRefusal.MINUTES_PUBLISHED);
    if (!isOpen(planned, session)) throw new Refused(MinutesRefusal.DISSENT_TOO_LATE);
  }

  private boolean isOpen(PlannedSession planned, Session session) {
    LocalDate until = until(session);
    boolean inTime =
        until == null || !LocalDate.ofInstant(clock.instant(), Formats.TALLINN).isAfter(until);
    return inTime && editions.findPublished(planned.id()).isEmpty();
  }

  /// Days are counted from the one on which the session ended.
  static @Nullable LocalDate until(Session session) {
    var ending = session.conduct().ending();
    if (ending == null) return null;
    Instant ended = ending.at();
    return LocalDate.ofInstant(ended, Formats.TALLINN)
        .plusDays(session.rules().number(RuleCode.DISSENT_DAYS));
  }
}
