package ee.kogukoda.meetings.factions;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of factions.
@Repository
class FactionStore {
  private final JdbcClient jdbc;

  FactionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets one at a time change the factions of a body.
  void lock(UUID body) {
    jdbc.sql("select id from meetings.body where id = :id and municipality_id = :here for update")
        .param("id", body)
        .param("here", Scope.require())
        .query(UUID.class)
        .single();
  }

  List<Faction> list() {
    return jdbc.sql(
            """
            select id, body_id as body, slug, name, formed_on as "from", ended_on as "end", basis,
                   ending
              from meetings.faction
             where municipality_id = :here
             order by ended_on desc nulls first, name
            """)
        .param("here", Scope.require())
        .query(Rows.of(Faction.class))
        .list();
  }

  /// Who has ever belonged to a faction of the body, by name; the name is that of the latest seat.
  List<Belonging> listBelonging(UUID body) {
    return jdbc.sql(
            """
            select m.id, m.faction_id as faction, m.person_id as person, s.name, m.leads,
                   m.joined_on as "from", m.left_on as "end", m.basis
              from meetings.faction f
              join meetings.faction_member m on m.faction_id = f.id
              join lateral (select name from meetings.seat
                             where person_id = m.person_id and body_id = f.body_id
                             order by held_from desc
                             limit 1) s on true
             where f.municipality_id = :here and f.body_id = :body
             order by s.name, m.joined_on
            """)
        .param("here", Scope.require())
        .param("body", body)
        .query(Rows.of(Belonging.class))
        .list();
  }

  void describe(UUID faction, String basis) {
    jdbc.sql(
            "update meetings.faction set basis = :basis where id = :id and municipality_id = :here")
        .param("basis", basis)
        .param("id", faction)
        .param("here", Scope.require())
        .update();
  }

  void end(UUID faction, LocalDate end, String ending) {
    jdbc.sql(
            """
            update meetings.faction
               set ended_on = :end, ending = :ending
             where id = :id and municipality_id = :here
            """)
        .param("end", end)
        .param("ending", ending)
        .param("id", faction)
        .param("here", Scope.require())
        .update();
  }

  void enter(
      UUID faction,
      UUID person,
      boolean leads,
      LocalDate from,
      @Nullable LocalDate end,
      String basis) {
    jdbc.sql(
            """
            insert into meetings.faction_member
              (id, municipality_id, faction_id, person_id, leads, joined_on, left_on, basis)
            values (:id, :here, :faction, :person, :leads, :from, :end, :basis)
            on conflict (faction_id, person_id, joined_on)
              do update set leads = excluded.leads, left_on = excluded.left_on,
                            basis = excluded.basis
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("faction", faction)
        .param("person", person)
        .param("leads", leads)
        .param("from", from)
        .param("end", end)
        .param("basis", basis)
        .update();
  }

  void leave(UUID belonging, LocalDate end) {
    jdbc.sql(
            """
            update meetings.faction_member
               set left_on = greatest(:end, joined_on)
             where id = :id and municipality_id = :here
            """)
        .param("end", end)
        .param("id", belonging)
        .param("here", Scope.require())
        .update();
  }
}
