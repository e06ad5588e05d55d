package ee.kogukoda.meetings.written;

import ee.kogukoda.access.Access;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.agenda.AgendaItem;
import ee.kogukoda.meetings.agenda.PlannedSession;
import ee.kogukoda.meetings.agenda.SessionState;
import ee.kogukoda.meetings.agenda.Sessions;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Composition;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.live.Acting;
import ee.kogukoda.meetings.live.SessionLog;
import ee.kogukoda.meetings.session.Actor;
import ee.kogukoda.meetings.session.ConductCommand.CountPositions;
import ee.kogukoda.meetings.session.ConductCommand.ExtendWindow;
import ee.kogukoda.meetings.session.ItemId;
import ee.kogukoda.meetings.session.LegalGround;
import ee.kogukoda.meetings.session.Member;
import ee.kogukoda.meetings.session.MemberId;
import ee.kogukoda.meetings.session.MotionId;
import ee.kogukoda.meetings.session.VoteId;
import ee.kogukoda.meetings.session.WrittenMotion;
import ee.kogukoda.meetings.session.WrittenPosition;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.refusal.Refused;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The end of a session in writing: whoever comes first after the deadline counts, once, and all
/// answers enter the log in one transaction. Until then none of them is anywhere else.
@Component
class Counting {
  private static final UUID THE_HOUSE = new UUID(0, 0);

  private final WrittenStore store;
  private final Written written;
  private final Sessions sessions;
  private final Bodies bodies;
  private final SessionLog log;
  private final Acting acting;
  private final Access access;
  private final Municipalities municipalities;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Counting(
      WrittenStore store,
      Written written,
      Sessions sessions,
      Bodies bodies,
      SessionLog log,
      Acting acting,
      Access access,
      Municipalities municipalities,
      TransactionTemplate transactions,
      Clock clock) {
    this.store = store;
    this.written = written;
    this.sessions = sessions;
    this.bodies = bodies;
    this.log = log;
    this.acting = acting;
    this.access = access;
    this.municipalities = municipalities;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// In every municipality at work.
  void countAll() {
    for (Municipality here : municipalities.listActive())
      Scope.run(here.id().value(), () -> sessions.listWritten().forEach(this::countIfOver));
  }

  /// What nobody has counted yet although the deadline is past. Two instances that come at once
  /// wait for each other; the second one finds nothing to do.
  void countIfOver(PlannedSession session) {
    if (Window.of(session).at(clock.instant()) != Window.Stage.OVER) return;
    Visitor.job("meetings.written")
        .run(() ->
            transactions.executeWithoutResult(
                _ -> count(session.id(), new Actor(THE_HOUSE, Actor.Office.SECRETARY), false)));
  }

  /// The chair ends it before the deadline, which the rules allow when no answer is missing.
  void end(PlannedSession session) {
    access.require(WrittenPermission.LEAD_WRITTEN_SESSION, Scope.require(), session.body());
    Actor chair = acting.in(session.body());
    transactions.executeWithoutResult(_ -> count(session.id(), chair, true));
  }

  /// Somebody is prevented from answering: the deadline moves.
  void extend(PlannedSession session, Instant until, String reason) {
    access.require(WrittenPermission.LEAD_WRITTEN_SESSION, Scope.require(), session.body());
    log.ask(session.id(), Uuid7.next(), new ExtendWindow(until, reason), acting.in(session.body()));
  }

  private void count(UUID id, Actor actor, boolean early) {
    store.holdAlone(id);
    PlannedSession session = sessions.getSession(id);
    Window window = Window.of(session);
    Instant now = clock.instant();
    if (session.state() != SessionState.ANNOUNCED) return;
    boolean over = !now.isBefore(window.until());
    if (!over && !early) return;
    log.askAt(id, Uuid7.next(), command(session), actor, over ? window.until() : now);
  }

  private CountPositions command(PlannedSession session) {
    Composition composition = written.composition(session);
    LocalDate day = LocalDate.ofInstant(Window.of(session).until(), Formats.TALLINN);
    return new CountPositions(
        bodies.rulesOn(composition.body(), day),
        composition.body().membershipSize(),
        composition.seats().stream()
            .map(seat -> new Member(new MemberId(seat.person()), seat.name(), seat.faction()))
            .toList(),
        composition
            .holder(Role.MINUTE_TAKER)
            .or(() -> composition.holder(Role.MUNICIPAL_SECRETARY))
            .map(Office::name)
            .orElse(""),
        heads(composition),
        presiding(composition),
        session.items().stream().map(item -> motion(item, session.closed())).toList(),
        written.positions(session).stream()
            .map(position ->
                new WrittenPosition(
                    new ItemId(position.item()),
                    new MemberId(position.person()),
                    position.choice()))
            .toList());
  }

  private static WrittenMotion motion(AgendaItem item, boolean closed) {
    String ground = closed ? null : item.restrictedGround();
    return new WrittenMotion(
        new ItemId(item.id()),
        new MotionId(Uuid7.next()),
        new VoteId(Uuid7.next()),
        item.act() == null
            ? ""
            : "võtta vastu %s „%s“".formatted(item.act().inSentence(), item.title()),
        ground == null ? null : new LegalGround("Piiratud juurdepääsuga andmed", ground));
  }

  /// The chair, a deputy, the oldest member: whoever would preside if members came together.
  private static MemberId presiding(Composition composition) {
    return Stream.of(Role.CHAIR, Role.DEPUTY_CHAIR)
        .flatMap(role -> composition.offices().stream().filter(office -> office.role() == role))
        .map(Office::person)
        .filter(person -> composition.seats().stream().anyMatch(s -> s.person().equals(person)))
        .findFirst()
        .or(() ->
            composition.seats().stream()
                .min(Comparator.comparingInt(Seat::seniority))
                .map(Seat::person))
        .map(MemberId::new)
        .orElseThrow(() -> new Refused(MeetingRefusal.NOT_A_MEMBER));
  }

  /// Who may have to have answered for a quorum; a council asks for nobody in particular. KOKS §
  /// 49.
  private static @Nullable List<MemberId> heads(Composition composition) {
    if (composition.body().kind() == BodyKind.COUNCIL) return null;
    return composition.offices().stream()
        .filter(office -> office.role() == Role.CHAIR || office.role() == Role.DEPUTY_CHAIR)
        .map(office -> new MemberId(office.person()))
        .toList();
  }
}
