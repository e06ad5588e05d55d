package ee.kogukoda.meetings.bodies;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.Scope;
import ee.kogukoda.database.Uuid7;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of bodies and of who belongs to them.
@Repository
class BodyStore {
  private final JdbcClient jdbc;

  BodyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Body> list() {
    return jdbc.sql(
            """
            select id, kind, slug, name, membership_size
              from meetings.body
             where municipality_id = :here
               and valid_to is null
             order by kind, name
            """)
        .param("here", Scope.require())
        .query(Rows.of(Body.class))
        .list();
  }

  Optional<Body> find(UUID id) {
    return jdbc.sql(
            """
            select id, kind, slug, name, membership_size
              from meetings.body
             where id = :id
               and municipality_id = :here
            """)
        .param("id", id)
        .param("here", Scope.require())
        .query(Body.class)
        .optional();
  }

  List<Seat> listSeats(UUID body, LocalDate day) {
    return jdbc.sql(
            """
            select s.person_id as person, s.name, f.name as faction,
                   coalesce(m.leads, false) as leads_faction, s.seniority
              from meetings.seat s
              left join meetings.faction_member m
                on m.person_id = s.person_id
               and m.municipality_id = s.municipality_id
               and m.joined_on <= :day
               and (m.left_on is null or m.left_on > :day)
               and exists (select 1 from meetings.faction g
                            where g.id = m.faction_id and g.body_id = s.body_id)
              left join meetings.faction f on f.id = m.faction_id
             where s.municipality_id = :here
               and s.body_id = :body
               and s.held_from <= :day
               and (s.held_to is null or s.held_to > :day)
             order by s.name
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("day", day)
        .query(Rows.of(Seat.class))
        .list();
  }

  List<Office> listOffices(UUID body, LocalDate day) {
    return jdbc.sql(
            """
            select person_id as person, name, role
              from meetings.office
             where municipality_id = :here
               and body_id = :body
               and held_from <= :day
               and (held_to is null or held_to > :day)
             order by array_position(
               array['CHAIR', 'DEPUTY_CHAIR', 'MINUTE_TAKER', 'MUNICIPAL_SECRETARY', 'MAYOR'],
               role), name
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("day", day)
        .query(Rows.of(Office.class))
        .list();
  }

  void insert(Body body, LocalDate from) {
    jdbc.sql(
            """
            insert into meetings.body
              (id, municipality_id, kind, slug, name, membership_size, valid_from)
            values (:id, :here, :kind, :slug, :name, :size, :from)
            """)
        .param("id", body.id())
        .param("here", Scope.require())
        .param("kind", body.kind().name())
        .param("slug", body.slug())
        .param("name", body.name())
        .param("size", body.membershipSize())
        .param("from", from)
        .update();
  }

  UUID insertTerm(UUID body, String name, LocalDate from) {
    UUID id = Uuid7.next();
    jdbc.sql(
            """
            insert into meetings.term (id, municipality_id, body_id, name, starts_on)
            values (:id, :here, :body, :name, :from)
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("body", body)
        .param("name", name)
        .param("from", from)
        .update();
    return id;
  }

  /// The term that began last.
  UUID getLatestTerm(UUID body) {
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
        .single();
  }

  void insertSeat(UUID body, UUID term, Seat seat, LocalDate from) {
    jdbc.sql(
            """
            insert into meetings.seat
              (id, municipality_id, body_id, term_id, person_id, name, seniority, held_from)
            values (:id, :here, :body, :term, :person, :name, :seniority, :from)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("body", body)
        .param("term", term)
        .param("person", seat.person())
        .param("name", seat.name())
        .param("seniority", seat.seniority())
        .param("from", from)
        .update();
  }

  void insertOffice(UUID body, Office office, LocalDate from) {
    jdbc.sql(
            """
            insert into meetings.office
              (id, municipality_id, body_id, person_id, name, role, held_from)
            values (:id, :here, :body, :person, :name, :role, :from)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("body", body)
        .param("person", office.person())
        .param("name", office.name())
        .param("role", office.role().name())
        .param("from", from)
        .update();
  }

  /// The faction with this name, formed where there is none.
  UUID findOrInsertFaction(UUID body, String name, LocalDate from) {
    return jdbc.sql(
            """
            select id from meetings.faction
             where municipality_id = :here
               and body_id = :body
               and lower(name) = lower(:name)
               and ended_on is null
             limit 1
            """)
        .param("here", Scope.require())
        .param("body", body)
        .param("name", name)
        .query(UUID.class)
        .optional()
        .orElseGet(() -> insertFaction(body, name, from));
  }

  private UUID insertFaction(UUID body, String name, LocalDate from) {
    UUID id = Uuid7.next();
    jdbc.sql(
            """
            insert into meetings.faction (id, municipality_id, body_id, name, formed_on)
            values (:id, :here, :body, :name, :from)
            """)
        .param("id", id)
        .param("here", Scope.require())
        .param("body", body)
        .param("name", name)
        .param("from", from)
        .update();
    return id;
  }

  void insertFactionMember(UUID faction, Seat seat, LocalDate from) {
    jdbc.sql(
            """
            insert into meetings.faction_member
              (id, municipality_id, faction_id, person_id, leads, joined_on)
            values (:id, :here, :faction, :person, :leads, :from)
            """)
        .param("id", Uuid7.next())
        .param("here", Scope.require())
        .param("faction", faction)
        .param("person", seat.person())
        .param("leads", seat.leadsFaction())
        .param("from", from)
        .update();
  }
}
