package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.oparl.FactStore.BodyRow;
import ee.kogukoda.meetings.oparl.FactStore.FactionRow;
import ee.kogukoda.meetings.oparl.FactStore.StayRow;
import ee.kogukoda.meetings.oparl.FactStore.TermRow;
import ee.kogukoda.municipalities.Municipality;
import ee.kogukoda.municipalities.MunicipalityKind;
import ee.kogukoda.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A municipality with its bodies, factions and people: one unit, made of rows that are few.
@Component
class Structure {
  static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

  private final FactStore facts;
  private final Clock clock;

  Structure(FactStore facts, Clock clock) {
    this.facts = facts;
    this.clock = clock;
  }

  /// Everything that is read for it.
  record Rows(
      List<BodyRow> bodies,
      List<TermRow> terms,
      List<FactionRow> factions,
      List<StayRow> seats,
      List<StayRow> offices,
      List<StayRow> factionMembers) {}

  void put(Unit unit, Municipality municipality) {
    var rows =
        new Rows(
            facts.listBodies(),
            facts.listTerms(),
            facts.listFactions(),
            lasting(facts.listSeats()),
            lasting(facts.listOffices()),
            lasting(facts.listFactionMembers()));
    if (rows.bodies().isEmpty()) return;
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.TALLINN);
    putBody(unit, municipality, rows);
    var memberships = new Belonging(unit, rows, town(municipality)).put();
    for (BodyRow body : rows.bodies())
      putOrganization(unit, municipality, body, rows, memberships, today);
    for (FactionRow faction : rows.factions())
      putFaction(unit, municipality, faction, memberships, rows, today);
    putPeople(unit, municipality, rows, memberships);
    PopoloStructure.put(unit, rows, town(municipality));
  }

  private static boolean town(Municipality municipality) {
    return municipality.kind() == MunicipalityKind.LINN;
  }

  /// What was ended on the day it began has lasted no day.
  private static List<StayRow> lasting(List<StayRow> stays) {
    return stays.stream()
        .filter(stay -> stay.end() == null || stay.end().isAfter(stay.begin()))
        .toList();
  }

  /// The last day, where rows keep the first that is none any more.
  static @Nullable LocalDate last(@Nullable LocalDate end) {
    return end == null ? null : end.minusDays(1);
  }

  private static void putBody(Unit unit, Municipality here, Rows rows) {
    UUID id = here.id().value();
    List<ObjectNode> terms =
        rows.terms().stream()
            .filter(TermRow::council)
            .map(term ->
                unit.put(
                    Kind.LEGISLATIVE_TERM,
                    term.id(),
                    new Fields()
                        .put("body", unit.url(Kind.BODY, id))
                        .put("name", term.name())
                        .put("startDate", term.begin())
                        .put("endDate", term.end())))
            .toList();
    unit.put(
        Kind.BODY,
        id,
        new Fields()
            .put("system", Fields.SITE + OparlApi.SYSTEM)
            .put("name", here.name())
            .put("shortName", here.slug())
            .put("website", here.contact().website())
            .put("contactEmail", here.contact().email())
            .put("license", LICENSE)
            .put("classification", town(here) ? "Linn" : "Vald")
            .put("organization", unit.list(Kind.ORGANIZATION))
            .put("person", unit.list(Kind.PERSON))
            .put("meeting", unit.list(Kind.MEETING))
            .put("paper", unit.list(Kind.PAPER))
            .mandatory("legislativeTerm", terms)
            .put("agendaItem", unit.list(Kind.AGENDA_ITEM))
            .put("consultation", unit.list(Kind.CONSULTATION))
            .put("file", unit.list(Kind.FILE))
            .put("locationList", unit.list(Kind.LOCATION))
            .put("legislativeTermList", unit.list(Kind.LEGISLATIVE_TERM))
            .put("membership", unit.list(Kind.MEMBERSHIP))
            .put("web", unit.page(""))
            .put("kogukoda:motions", unit.list(Kind.POPOLO_MOTION))
            .put("kogukoda:voteEvents", unit.list(Kind.POPOLO_VOTE))
            .put("kogukoda:speeches", unit.list(Kind.POPOLO_SPEECH)));
  }

  private static void putOrganization(
      Unit unit,
      Municipality here,
      BodyRow body,
      Rows rows,
      List<Belonging.Made> memberships,
      LocalDate today) {
    long seats = count(rows.seats(), body.id(), today);
    unit.put(
        Kind.ORGANIZATION,
        body.id(),
        new Fields()
            .put("body", unit.url(Kind.BODY, here.id().value()))
            .put("name", body.name())
            .texts("membership", Belonging.of(memberships, body.id(), unit))
            .put("meeting", unit.url(Kind.ORGANIZATION, body.id()) + "/" + Kind.MEETING.many)
            .put(
                "consultation",
                unit.url(Kind.ORGANIZATION, body.id()) + "/" + Kind.CONSULTATION.many)
            .put("organizationType", "Gremium")
            .put("classification", classification(body.kind()))
            .put("startDate", body.begin())
            .put("endDate", body.end())
            .put("memberCount", seats)
            .put("votingMemberCount", seats)
            .put("kogukoda:membershipSize", body.size())
            .put("web", unit.page("/organid/" + body.slug())));
  }

  private static void putFaction(
      Unit unit,
      Municipality here,
      FactionRow faction,
      List<Belonging.Made> memberships,
      Rows rows,
      LocalDate today) {
    unit.put(
        Kind.ORGANIZATION,
        faction.id(),
        new Fields()
            .put("body", unit.url(Kind.BODY, here.id().value()))
            .put("name", faction.name())
            .texts("membership", Belonging.of(memberships, faction.id(), unit))
            .put("subOrganizationOf", unit.url(Kind.ORGANIZATION, faction.body()))
            .put("organizationType", "Fraktion")
            .put("classification", "Fraktsioon")
            .put("startDate", faction.begin())
            .put("endDate", last(faction.end()))
            .put("memberCount", count(rows.factionMembers(), faction.id(), today)));
  }

  private static long count(List<StayRow> stays, UUID holder, LocalDate today) {
    return stays.stream()
        .filter(stay -> stay.holder().equals(holder) && !stay.begin().isAfter(today))
        .filter(stay -> stay.end() == null || stay.end().isAfter(today))
        .map(StayRow::person)
        .distinct()
        .count();
  }

  static String classification(String kind) {
    return switch (kind) {
      case "COUNCIL" -> "Volikogu";
      case "GOVERNMENT" -> "Valitsus";
      case "AUDIT_COMMITTEE" -> "Revisjonikomisjon";
      case "BOARD" -> "Eestseisus";
      case "TEMPORARY_COMMITTEE" -> "Ajutine komisjon";
      default -> "Komisjon";
    };
  }

  private static void putPeople(
      Unit unit, Municipality here, Rows rows, List<Belonging.Made> memberships) {
    names(rows)
        .forEach((person, name) ->
            unit.put(
                Kind.PERSON,
                person,
                new Fields()
                    .put("body", unit.url(Kind.BODY, here.id().value()))
                    .put("name", name)
                    .inner("membership", Belonging.ofPerson(memberships, person))));
  }

  /// Everybody with a seat or an office, by the name on what began last.
  static Map<UUID, String> names(Rows rows) {
    var stays = new ArrayList<>(rows.seats());
    stays.addAll(rows.offices());
    stays.sort(Comparator.comparing(StayRow::begin).thenComparing(StayRow::id));
    var names = new LinkedHashMap<UUID, String>();
    for (StayRow stay : stays) if (stay.name() != null) names.put(stay.person(), stay.name());
    return names;
  }
}
