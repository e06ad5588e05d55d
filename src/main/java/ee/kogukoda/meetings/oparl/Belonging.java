package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.oparl.FactStore.StayRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Who belongs to which body and faction, since when and as what.
record Belonging(Unit unit, Structure.Rows rows, boolean town) {

  /// A membership that is ready to be held by others.
  record Made(UUID id, UUID person, UUID organization, ObjectNode node) {}

  List<Made> put() {
    Map<UUID, String> names = Structure.names(rows);
    var made = new ArrayList<Made>();
    for (StayRow seat : rows.seats()) made.add(one(seat, "liige", true, faction(seat)));
    for (StayRow office : rows.offices())
      made.add(one(office, role(office.what(), town), null, null));
    for (StayRow member : rows.factionMembers())
      if (names.containsKey(member.person()))
        made.add(
            one(
                member,
                member.what().isEmpty() ? "fraktsiooni liige" : "fraktsiooni esimees",
                null,
                null));
    return made;
  }

  private Made one(StayRow stay, String role, @Nullable Boolean voting, @Nullable UUID onBehalfOf) {
    var fields =
        new Fields()
            .put("person", unit.url(Kind.PERSON, stay.person()))
            .put("organization", unit.url(Kind.ORGANIZATION, stay.holder()))
            .put("role", role);
    if (voting != null) fields.put("votingRight", voting.booleanValue());
    fields
        .put("startDate", stay.begin())
        .put("endDate", Structure.last(stay.end()))
        .put("onBehalfOf", onBehalfOf == null ? null : unit.url(Kind.ORGANIZATION, onBehalfOf));
    return new Made(
        stay.id(), stay.person(), stay.holder(), unit.put(Kind.MEMBERSHIP, stay.id(), fields));
  }

  /// The faction in the same body that the member was in last during the seat.
  private @Nullable UUID faction(StayRow seat) {
    return faction(rows, seat);
  }

  static @Nullable UUID faction(Structure.Rows rows, StayRow seat) {
    LocalDate end = seat.end();
    return rows.factionMembers().stream()
        .filter(member -> member.person().equals(seat.person()))
        .filter(member ->
            rows.factions().stream()
                .anyMatch(faction ->
                    faction.id().equals(member.holder()) && faction.body().equals(seat.holder())))
        .filter(member -> end == null || member.begin().isBefore(end))
        .filter(member -> member.end() == null || member.end().isAfter(seat.begin()))
        .reduce((_, later) -> later)
        .filter(member -> end != null || member.end() == null)
        .map(StayRow::holder)
        .orElse(null);
  }

  static String role(String role, boolean town) {
    return switch (role) {
      case "CHAIR" -> "esimees";
      case "DEPUTY_CHAIR" -> "aseesimees";
      case "MINUTE_TAKER" -> "protokollija";
      case "MUNICIPAL_SECRETARY" -> town ? "linnasekretär" : "vallasekretär";
      case "ELECTION_COMMITTEE_CHAIR" -> "valimiskomisjoni esimees";
      case "MAYOR" -> town ? "linnapea" : "vallavanem";
      default -> "liige";
    };
  }

  static List<String> of(List<Made> made, UUID organization, Unit unit) {
    return made.stream()
        .filter(one -> one.organization().equals(organization))
        .map(one -> unit.url(Kind.MEMBERSHIP, one.id()))
        .toList();
  }

  static List<ObjectNode> ofPerson(List<Made> made, UUID person) {
    return made.stream().filter(one -> one.person().equals(person)).map(Made::node).toList();
  }
}
