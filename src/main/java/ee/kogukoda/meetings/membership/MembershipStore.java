package ee.kogukoda.meetings.membership;

import ee.kogukoda.access.Role;
import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of who comes into a body and leaves it.
@Repository
class MembershipStore {
  private final JdbcClient jdbc;

  MembershipStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An office held in a body.
  record Held(UUID id, UUID person, String name, Role role, LocalDate from) {}

  /// Lets one at a time change who belongs to a body.
  void lock(UUID body) {
    jdbc.sql("select id from meetings.body where id = :id and municipality_id = :here for update")
        .param("id", body)
        .param("here", Scope.require())
        .query(UUID.class)
        .single();
  }

  List<Stretch> listStretches(UUID body) {
    return jdbc.sql(
            """
            select id, person_id as person, name, held_from as "from", held_to as "end",
                   beginning, basis, ending
              from meetings.seat
             where municipality_id = :here
               and body_id = :body
             order by name, held_from
            """)
        .param("here", Scope.require())
        .param("body", body)
        .query(Rows.of(Stretch.class))
        .list();
  }

  List<Held> listOffices(UUID body, LocalDate day) {
    return jdbc.sql(
            """
            select id, person_id as person, name, role, held_from as "from"
              from meetings.office
             where municipality_id = :here
               and body_id = :body
               and (held_to is null or held_to > :day)
             order by role, name
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("day", day)
        .query(Rows.of(Held.class))
        .list();
  }

  Optional<UUID> findLatestTerm(UUID body) {
    return jdbc.sql(
            """
            select id from meetings.term
             where municipality_id = :here and body_id = :body
             order by starts_on desc
             limit 1
            """)
        .param("here", Scope.require())
        .param("body", body)
        .query(UUID.class)
        .optional();
  }

  void insertSeat(UUID body, UUID term, UUID person, NewMember member) {
    jdbc.sql(
            """
            insert into meetings.seat
              (id, municipality_id, body_id, term_id, person_id, name, seniority, held_from,
               beginning, basis, fills)
            values (:id, :here, :body, :term, :person, :name, :seniority, :from,
               :beginning, :basis, :fills)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("body", body)
        .param("term", term)
        .param("person", person)
        .param("name", member.person().name())
        .param("seniority", member.seniority())
        .param("from", member.from())
        .param("beginning", member.beginning().name())
        .param("basis", member.basis())
        .param("fills", member.fills())
        .update();
  }

  void endSeat(UUID id, LocalDate end, Ending ending) {
    jdbc.sql(
            """
            update meetings.seat
               set held_to = :end, ending = :ending
             where municipality_id = :here and id = :id
            """)
        .param("end", end)
        .param("ending", ending.name())
        .param("here", Scope.require())
        .param("id", id)
        .update();
  }

  /// Ends what hangs on a seat: the person's faction in this body.
  void leaveFaction(UUID body, UUID person, LocalDate end) {
    jdbc.sql(
            """
            update meetings.faction_member
               set left_on = greatest(:end, joined_on)
             where municipality_id = :here
               and person_id = :person
               and left_on is null
               and faction_id in (select id from meetings.faction where body_id = :body)
            """)
        .param("end", end)
        .param("here", Scope.require())
        .param("person", person)
        .param("body", body)
        .update();
  }

  void endOffice(UUID id, LocalDate end) {
    jdbc.sql(
            """
            update meetings.office
               set held_to = greatest(:end, held_from)
             where municipality_id = :here and id = :id
            """)
        .param("end", end)
        .param("here", Scope.require())
        .param("id", id)
        .update();
  }
}
