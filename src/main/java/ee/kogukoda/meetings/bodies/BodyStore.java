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
               and (valid_to is null
                    or valid_to > (now() at time zone 'Europe/Tallinn')::date)
             order by kind, name
            """)
        .param("here", Scope.require())
        .query(Rows.of(Body.class))
        .list();
  }

  List<EndedBody> listEnded() {
    return jdbc.sql(
            """
            select kind, slug, name, valid_to as "end"
              from meetings.body
             where municipality_id = :here
               and valid_to <= (now() at time zone 'Europe/Tallinn')::date
             order by valid_to desc, kind, name
            """)
        .param("here", Scope.require())
        .query(Rows.of(EndedBody.class))
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

  /// Also of a body that has ended, whose page tells its history.
  Optional<Body> find(String slug) {
    return jdbc.sql(
            """
            select id, kind, slug, name, membership_size
              from meetings.body
             where slug = :slug
               and municipality_id = :here
            """)
        .param("slug", slug)
        .param("here", Scope.require())
        .query(Body.class)
        .optional();
  }

  void rename(UUID id, String name) {
    jdbc.sql("update meetings.body set name = :name where id = :id and municipality_id = :here")
        .param("name", name)
        .param("id", id)
        .param("here", Scope.require())
        .update();
  }

  /// @param end the first day on which there is no such body
  void end(UUID id, LocalDate end) {
    jdbc.sql("update meetings.body set valid_to = :end where id = :id and municipality_id = :here")
        .param("end", end)
        .param("id", id)
        .param("here", Scope.require())
        .update();
    endTerm(id, end);
  }

  void setSize(UUID id, int size) {
    jdbc.sql(
            """
            update meetings.body
               set membership_size = :size
             where id = :id
               and municipality_id = :here
            """)
        .param("size", size)
        .param("id", id)
        .param("here", Scope.require())
        .update();
  }

  /// @param end the first day after it
  void endTerm(UUID body, LocalDate end) {
    jdbc.sql(
            """
            update meetings.term
               set ends_on = :end
             where body_id = :body
               and municipality_id = :here
               and ends_on is null
            """)
        .param("end", end)
        .param("body", body)
        .param("here", Scope.require())
        .update();
  }

  /// The latest first.
  List<Term> listTerms(UUID body) {
    return jdbc.sql(
            """
            select name, starts_on, ends_on
              from meetings.term
             where body_id = :body
               and municipality_id = :here
             order by starts_on desc, name
            """)
        .param("body", body)
        .param("here", Scope.require())
        .query(Rows.of(Term.class))
        .list();
  }

  /// Whether something is called or being prepared from a day on, or goes on.
  boolean hasSessionsFrom(UUID body, LocalDate day) {
    return jdbc.sql(
            """
            select exists (
              select 1 from meetings.session
               where municipality_id = :here
                 and body_id = :body
                 and (state = 'OPEN'
                      or state in ('DRAFT', 'ANNOUNCED')
                         and starts_at >= :day::timestamp at time zone 'Europe/Tallinn'))
            """)
        .param("body", body)
        .param("day", day)
        .param("here", Scope.require())
        .query(Boolean.class)
        .single();
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

  /// Under which names people have held seats, the latest first.
  List<MemberAddresses.Named> listNames() {
    return jdbc.sql(
            """
            select person_id as person, name
              from meetings.seat
             where municipality_id = :here
             group by person_id, name
             order by max(held_from) desc, name
            """)
        .param("here", Scope.require())
        .query(Rows.of(MemberAddresses.Named.class))
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

  UUID insertFaction(UUID body, String name, LocalDate from) {
    UUID id = Uuid7.next();
    jdbc.sql(
            """
            insert into meetings.faction (id, municipality_id, body_id, name, slug, formed_on)
            values (:id, :here, :body, :name, :slug, :from)
            """)
        .param("id", id)
        .param("slug", freeFactionSlug(name))
        .param("here", Scope.require())
        .param("body", body)
        .param("name", name)
        .param("from", from)
        .update();
    return id;
  }

  /// The name as an address; the second faction of one name has a number behind it.
  private String freeFactionSlug(String name) {
    List<String> taken =
        jdbc.sql("select slug from meetings.faction where municipality_id = :here")
            .param("here", Scope.require())
            .query(Rows.of(String.class))
            .list();
    String plain = BodySlug.of(name);
    String slug = plain;
    for (int nth = 2; taken.contains(slug); nth++) slug = plain + "-" + nth;
    return slug;
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
