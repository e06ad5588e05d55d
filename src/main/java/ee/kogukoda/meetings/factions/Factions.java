package ee.kogukoda.meetings.factions;

import ee.kogukoda.audit.Audit;
import ee.kogukoda.meetings.MeetingRefusal;
import ee.kogukoda.meetings.bodies.Bodies;
import ee.kogukoda.meetings.bodies.Body;
import ee.kogukoda.meetings.bodies.Seat;
import ee.kogukoda.meetings.law.RuleCode;
import ee.kogukoda.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What changes the factions of a body, each by a written notice. Days are first days, except of an
/// end. Nothing is changed for a session that was held: its list of members is frozen.
@Service
class Factions {
  private final FactionStore store;
  private final Bodies bodies;
  private final Audit audit;

  Factions(FactionStore store, Bodies bodies, Audit audit) {
    this.store = store;
    this.bodies = bodies;
    this.audit = audit;
  }

  /// A faction to be formed.
  record NewFaction(String name, LocalDate from, String basis, List<UUID> members, UUID leader) {}

  @Transactional(readOnly = true)
  List<Faction> list() {
    return store.list();
  }

  @Transactional(readOnly = true)
  List<Belonging> listBelonging(UUID body) {
    return store.listBelonging(body);
  }

  @Transactional(readOnly = true)
  Faction get(String slug) {
    return store.list().stream()
        .filter(faction -> faction.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_FACTION));
  }

  /// Who has a seat on the day and belongs to no faction then or later.
  @Transactional(readOnly = true)
  List<Seat> listFree(Body body, LocalDate day) {
    List<Belonging> belonging = store.listBelonging(body.id());
    return bodies.compositionOn(body, day).seats().stream()
        .filter(seat ->
            belonging.stream().noneMatch(b -> b.person().equals(seat.person()) && b.reaches(day)))
        .toList();
  }

  /// How many members the rules ask for.
  @Transactional(readOnly = true)
  int least(Body body, LocalDate day) {
    return bodies.rulesOn(body, day).number(RuleCode.FACTION_MIN);
  }

  @Transactional
  Faction found(Body body, NewFaction asked) {
    store.lock(body.id());
    requireOpenDay(body, asked.from(), "alates");
    boolean known =
        store.list().stream()
            .anyMatch(f -> f.name().equalsIgnoreCase(asked.name()) && f.isOn(asked.from()));
    if (known) throw new Refused(MeetingRefusal.FACTION_EXISTS).at("nimi");
    int least = least(body, asked.from());
    if (asked.members().stream().distinct().count() < least)
      throw new Refused(MeetingRefusal.FACTION_TOO_SMALL, least).at("liige");
    if (!asked.members().contains(asked.leader()))
      throw new Refused(MeetingRefusal.FACTION_LEADER_NOT_IN_IT).at("esimees");
    for (UUID member : asked.members()) requireFree(body, member, asked.from());
    UUID id = bodies.formFaction(body, asked.name(), asked.from());
    store.describe(id, asked.basis());
    for (UUID member : asked.members().stream().distinct().toList())
      store.enter(id, member, member.equals(asked.leader()), asked.from(), null, asked.basis());
    record(body, "faction_formed", asked.name(), asked.basis(), asked.from());
    return store.list().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Transactional
  void join(Faction faction, UUID person, LocalDate from, String basis) {
    Body body = locked(faction, from, "alates");
    requireFree(body, person, from);
    store.enter(faction.id(), person, false, from, null, basis);
    record(body, "faction_joined", faction.name(), basis, from);
  }

  /// The one who leaves on that last day, by own notice or by the faction's decision.
  @Transactional
  void leave(Faction faction, UUID person, LocalDate lastDay, String basis) {
    LocalDate end = lastDay.plusDays(1);
    Body body = locked(faction, end, "kuni");
    store.leave(current(faction, person, lastDay).id(), end);
    record(body, "faction_left", faction.name(), basis, lastDay);
  }

  /// From the day on the faction has this leader, and the one before is a member like others.
  @Transactional
  void lead(Faction faction, UUID person, LocalDate from, String basis) {
    Body body = locked(faction, from, "alates");
    Belonging chosen = current(faction, person, from);
    for (Belonging one : store.listBelonging(body.id()))
      if (one.faction().equals(faction.id()) && one.leads() && one.holdsOn(from))
        follow(one, false, from, basis);
    follow(chosen, true, from, basis);
    record(body, "faction_led", faction.name(), basis, from);
  }

  @Transactional
  void end(Faction faction, LocalDate lastDay, String basis) {
    LocalDate end = lastDay.plusDays(1);
    Body body = locked(faction, end, "kuni");
    for (Belonging one : store.listBelonging(body.id()))
      if (one.faction().equals(faction.id()) && one.reaches(lastDay)) store.leave(one.id(), end);
    store.end(faction.id(), end, basis);
    record(body, "faction_ended", faction.name(), basis, lastDay);
  }

  /// One stretch ends, and the next begins with the other part in the faction.
  private void follow(Belonging before, boolean leads, LocalDate from, String basis) {
    if (before.leads() == leads) return;
    store.leave(before.id(), from);
    store.enter(before.faction(), before.person(), leads, from, before.end(), basis);
  }

  private Body locked(Faction faction, LocalDate day, String field) {
    Body body = bodies.getBody(faction.body());
    store.lock(body.id());
    if (faction.end() != null) throw new Refused(MeetingRefusal.FACTION_ENDED);
    if (day.isBefore(faction.from())) throw new Refused(MeetingRefusal.BEFORE_THE_SEAT).at(field);
    requireOpenDay(body, day, field);
    return body;
  }

  private void requireOpenDay(Body body, LocalDate day, String field) {
    bodies
        .findLastHeld(body)
        .filter(held -> !day.isAfter(held))
        .ifPresent(held -> {
          throw new Refused(MeetingRefusal.FACTION_BEFORE_SESSION, held).at(field);
        });
  }

  private void requireFree(Body body, UUID person, LocalDate day) {
    Seat seat =
        bodies.compositionOn(body, day).seats().stream()
            .filter(one -> one.person().equals(person))
            .findFirst()
            .orElseThrow(() -> new Refused(MeetingRefusal.NO_SUCH_MEMBER));
    boolean taken =
        store.listBelonging(body.id()).stream()
            .anyMatch(one -> one.person().equals(person) && one.reaches(day));
    if (taken) throw new Refused(MeetingRefusal.IN_A_FACTION, seat.name()).at("liige");
  }

  private Belonging current(Faction faction, UUID person, LocalDate day) {
    return store.listBelonging(faction.body()).stream()
        .filter(one -> one.faction().equals(faction.id()) && one.person().equals(person))
        .filter(one -> one.holdsOn(day))
        .findFirst()
        .orElseThrow(() -> new Refused(MeetingRefusal.NOT_IN_FACTION).at("liige"));
  }

  private void record(Body body, String deed, String name, String basis, LocalDate day) {
    audit.record(
        "meetings." + deed,
        "body",
        body.id().toString(),
        Map.of("body", body.name(), "name", name, "basis", basis, "day", day.toString()));
  }
}
