package ee.kogukoda.meetings.oparl;

import ee.kogukoda.meetings.oparl.FactStore.StayRow;
import java.util.HashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People, organizations, posts and memberships in Popolo's words.
final class PopoloStructure {
  private PopoloStructure() {}

  static void put(Unit unit, Structure.Rows rows, boolean town) {
    var names = Structure.names(rows);
    names.forEach(
        (person, name) -> unit.put(Kind.POPOLO_PERSON, person, new Fields().put("name", name)));
    rows.bodies()
        .forEach(body ->
            unit.put(
                Kind.POPOLO_ORGANIZATION,
                body.id(),
                new Fields()
                    .put("name", body.name())
                    .put("classification", Structure.classification(body.kind()))
                    .put("founding_date", body.begin())
                    .put("dissolution_date", body.end())));
    rows.factions()
        .forEach(faction ->
            unit.put(
                Kind.POPOLO_ORGANIZATION,
                faction.id(),
                new Fields()
                    .put("name", faction.name())
                    .put("classification", "Fraktsioon")
                    .put("parent_id", faction.body().toString())
                    .put("founding_date", faction.begin())
                    .put("dissolution_date", Structure.last(faction.end()))));
    for (StayRow seat : rows.seats())
      putMembership(unit, seat, "liige", null, Belonging.faction(rows, seat));
    var posts = new HashSet<UUID>();
    for (StayRow office : rows.offices()) {
      UUID post = Fields.named("post", office.holder() + office.what());
      String role = Belonging.role(office.what(), town);
      if (posts.add(post))
        unit.put(
            Kind.POPOLO_POST,
            post,
            new Fields()
                .put("label", role)
                .put("role", role)
                .put("organization_id", office.holder().toString()));
      putMembership(unit, office, role, post, null);
    }
    for (StayRow member : rows.factionMembers())
      if (names.containsKey(member.person()))
        putMembership(unit, member, member.what().isEmpty() ? "liige" : "esimees", null, null);
  }

  private static void putMembership(
      Unit unit, StayRow stay, String role, @Nullable UUID post, @Nullable UUID onBehalfOf) {
    unit.put(
        Kind.POPOLO_MEMBERSHIP,
        stay.id(),
        new Fields()
            .put("person_id", stay.person().toString())
            .put("organization_id", stay.holder().toString())
            .put("post_id", post == null ? null : post.toString())
            .put("role", role)
            .put("on_behalf_of_id", onBehalfOf == null ? null : onBehalfOf.toString())
            .put("start_date", stay.begin())
            .put("end_date", Structure.last(stay.end())));
  }
}
