package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Role;
import ee.kogukoda.audit.Audit;
import ee.kogukoda.database.Scope;
import ee.kogukoda.identity.Mandate;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.NewMandate;
import ee.kogukoda.identity.People;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.BodyKind;
import ee.kogukoda.meetings.bodies.Office;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.bodies.SeatEntered;
import ee.kogukoda.meetings.people.Absences;
import ee.kogukoda.municipalities.MunicipalityId;
import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What changes who belongs to a body: the seat, its rights in `identity` and the audit entry in
/// one transaction.
@Service
class Memberships {
  private final MembershipStore store;
  private final Bodies bodies;
  private final Absences absences;
  private final CouncilAdvice advice;
  private final People people;
  private final Mandates mandates;
  private final Audit audit;

  Memberships(
      MembershipStore store,
      Bodies bodies,
      Absences absences,
      CouncilAdvice advice,
      People people,
      Mandates mandates,
      Audit audit) {
    this.absences = absences;
    this.advice = advice;
    this.store = store;
    this.bodies = bodies;
    this.people = people;
    this.mandates = mandates;
    this.audit = audit;
  }

  @Transactional
  Body found(NewBody asked) {
    BodySize.require(asked.kind(), asked.size());
    advice.require(asked.kind(), asked.size());
    return bodies.found(asked.kind(), asked.name(), asked.size(), asked.term(), asked.from());
  }

  @Transactional(readOnly = true)
  List<Stretch> listStretches(Body body) {
    return store.listStretches(body.id());
  }

  /// Those held on the day and those that begin later.
  @Transactional(readOnly = true)
  List<MembershipStore.Held> listOffices(Body body, LocalDate day) {
    return store.listOffices(body.id(), day);
  }

  @Transactional
  void add(Body body, NewMember member) {
    store.lock(body.id());
    long held =
        store.listStretches(body.id()).stream()
            .filter(seat -> seat.end() == null || seat.end().isAfter(member.from()))
            .count();
    if (held >= body.membershipSize()) throw new Refused(MeetingRefusal.NO_FREE_SEAT);
    UUID fills = member.fills();
    if (fills != null
        && absences.listWaiting(body).stream().noneMatch(seat -> seat.seat().equals(fills)))
      throw new Refused(MeetingRefusal.SEAT_NOT_WAITING).at("koht");
    UUID person = person(member.person());
    if (body.kind() == BodyKind.AUDIT_COMMITTEE) requireCouncilMember(person, member.from());
    UUID term =
        store.findLatestTerm(body.id()).orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_BODY));
    grant(body, person, Role.MEMBER, member.from(), member.basis());
    store.insertSeat(body.id(), term, person, member);
    var seat =
        new Seat(person, member.person().name(), member.faction(), false, member.seniority());
    bodies.enterFaction(body, seat, member.from());
    bodies.announce(new SeatEntered(body.id(), person));
    record(body, "member_added", member.person().name(), member.basis());
  }

  @Transactional
  void rename(Body body, String name) {
    bodies.rename(body, name);
  }

  /// Ends a body with everybody's mandates and offices in it.
  @Transactional
  void endBody(Body body, LocalDate lastDay, String basis) {
    letGo(body, lastDay, basis);
    bodies.end(body, lastDay, basis);
  }

  /// Ends all bodies of a municipality that has joined another, with everybody's mandates, on one
  /// day or not at all.
  @Transactional
  int endAll(LocalDate lastDay, String basis) {
    List<Body> all = bodies.listBodies();
    all.forEach(body -> endBody(body, lastDay, basis));
    return all.size();
  }

  /// A new term: who belonged to the one before belongs to this one only when entered anew. Offices
  /// that need no seat go on.
  @Transactional
  void beginTerm(Body body, String name, int size, LocalDate from) {
    BodySize.require(body.kind(), size);
    advice.require(body.kind(), size);
    bodies.beginTerm(body, name, size, from);
    for (Stretch seat : store.listStretches(body.id()))
      if (seat.end() == null && seat.from().isBefore(from))
        end(body, seat.id(), from.minusDays(1), Ending.RELEASED);
  }

  private void letGo(Body body, LocalDate lastDay, String basis) {
    for (Stretch seat : store.listStretches(body.id()))
      if (seat.end() == null) end(body, seat.id(), lastDay, Ending.RELEASED);
    for (MembershipStore.Held office : store.listOffices(body.id(), lastDay))
      endOffice(body, office.id(), lastDay, basis);
  }

  /// Nobody else sits on an audit committee. KOKS § 48 lg 3.
  private void requireCouncilMember(UUID person, LocalDate day) {
    boolean sits =
        bodies.findCouncil().stream()
            .flatMap(council -> bodies.compositionOn(council, day).seats().stream())
            .anyMatch(seat -> seat.person().equals(person));
    if (!sits) throw new Refused(MeetingRefusal.NOT_A_COUNCIL_MEMBER);
  }

  /// Ends or suspends a mandate with the given day, and with it the offices that need a seat.
  @Transactional
  void end(Body body, UUID seat, LocalDate lastDay, Ending ending) {
    store.lock(body.id());
    Stretch held = getStretch(body, seat);
    LocalDate end = lastDay.plusDays(1);
    if (held.end() != null) throw new Refused(MeetingRefusal.SEAT_ENDED);
    if (end.isBefore(held.from())) throw new Refused(MeetingRefusal.BEFORE_THE_SEAT);
    store.endSeat(seat, end, ending);
    store.leaveFaction(body.id(), held.person(), end);
    for (MembershipStore.Held office : store.listOffices(body.id(), lastDay))
      if (office.person().equals(held.person()) && needsSeat(office.role()))
        endOffice(body, office, lastDay, ending.legalBasis());
    revoke(body, held.person(), Role.MEMBER, lastDay, ending.legalBasis());
    record(
        body, ending.suspends() ? "member_suspended" : "member_ended", held.name(), ending.name());
  }

  @Transactional(readOnly = true)
  Stretch getStretch(Body body, UUID seat) {
    return store.listStretches(body.id()).stream()
        .filter(stretch -> stretch.id().equals(seat))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SEAT));
  }

  @Transactional
  void giveOffice(Body body, Named named, Role role, LocalDate from, String basis) {
    store.lock(body.id());
    UUID person = person(named);
    boolean sits =
        store.listStretches(body.id()).stream()
            .anyMatch(seat -> seat.person().equals(person) && seat.holdsOn(from));
    if (needsSeat(role) && !sits) throw new Refused(MeetingRefusal.OFFICE_NEEDS_SEAT);
    boolean taken =
        (role == Role.CHAIR || role == Role.ELECTION_COMMITTEE_CHAIR)
            && store.listOffices(body.id(), from).stream().anyMatch(held -> held.role() == role);
    if (taken) throw new Refused(MeetingRefusal.OFFICE_TAKEN);
    grant(body, person, role, from, basis);
    bodies.enterOffice(body, new Office(person, named.name(), role), from);
    record(body, "office_given", named.name(), role.name());
  }

  @Transactional
  void endOffice(Body body, UUID office, LocalDate lastDay, String basis) {
    store.lock(body.id());
    endOffice(body, getOffice(body, office, lastDay), lastDay, basis);
  }

  /// An office that has not ended before the day.
  @Transactional(readOnly = true)
  MembershipStore.Held getOffice(Body body, UUID office, LocalDate day) {
    return store.listOffices(body.id(), day).stream()
        .filter(each -> each.id().equals(office))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_SEAT));
  }

  private void endOffice(Body body, MembershipStore.Held held, LocalDate lastDay, String basis) {
    store.endOffice(held.id(), lastDay.plusDays(1));
    revoke(body, held.person(), held.role(), lastDay, basis);
    record(body, "office_ended", held.name(), held.role().name());
  }

  /// KOKS § 42: the chair and the deputies are members.
  private static boolean needsSeat(Role role) {
    return role == Role.CHAIR || role == Role.DEPUTY_CHAIR;
  }

  /// A known code with another name is somebody else's: a slip of the pen must not give rights
  /// away.
  private UUID person(Named named) {
    people
        .findByCode(named.code())
        .filter(known ->
            !known.givenName().equalsIgnoreCase(named.givenName())
                || !known.familyName().equalsIgnoreCase(named.familyName()))
        .ifPresent(other -> {
          throw new Refused(MeetingRefusal.CODE_OF_ANOTHER).at("isikukood");
        });
    return people.findOrCreate(named.code(), named.givenName(), named.familyName()).value();
  }

  private void grant(Body body, UUID person, Role role, LocalDate from, String basis) {
    var here = new MunicipalityId(Scope.require());
    mandates.grant(new NewMandate(new PersonId(person), role, here, body.id(), from, null, basis));
  }

  private void revoke(Body body, UUID person, Role role, LocalDate lastDay, String basis) {
    for (Mandate mandate : mandates.listOf(new PersonId(person))) {
      boolean meant =
          mandate.role() == role
              && body.id().equals(mandate.body())
              && !mandate.isEnded()
              && (mandate.to() == null || mandate.to().isAfter(lastDay));
      if (meant) mandates.end(mandate.id(), lastDay, basis);
    }
  }

  private void record(Body body, String deed, String name, String detail) {
    audit.record(
        "meetings." + deed,
        "body",
        body.id().toString(),
        Map.of("body", body.name(), "name", name, "detail", detail));
  }
}
