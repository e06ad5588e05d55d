package ee.kogukoda.identity;

import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Role;
import ee.kogukoda.municipalities.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of mandates.
@Repository
class MandateStore {
  private final JdbcClient jdbc;

  MandateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(MandateId id, NewMandate mandate, @Nullable UUID by, Instant now) {
    MunicipalityId municipality = mandate.municipality();
    jdbc.sql(
            """
            insert into identity.mandate
              (id, person_id, role, municipality_id, body_id, valid_from, valid_to, reason,
               granted_by, granted_at)
            values
              (:id, :person, :role, :municipality, :body, :from, :to, :reason, :by, :now)
            """)
        .param("id", id.value())
        .param("person", mandate.person().value())
        .param("role", mandate.role().name())
        .param("municipality", municipality == null ? null : municipality.value())
        .param("body", mandate.body())
        .param("from", mandate.from())
        .param("to", mandate.to())
        .param("reason", mandate.reason())
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Lets one at a time grant mandates to a person, until the transaction ends.
  ///
  /// @return the person's name; empty where nobody has the id
  Optional<String> lock(PersonId person) {
    return jdbc.sql(
            """
            select trim(given_name || ' ' || family_name)
              from identity.person
             where id = :id
               for update
            """)
        .param("id", person.value())
        .query((row, n) -> row.getString(1))
        .optional();
  }

  boolean overlaps(NewMandate mandate) {
    MunicipalityId municipality = mandate.municipality();
    return jdbc.sql(
            """
            select exists (
              select from identity.mandate
               where person_id = :person
                 and role = :role
                 and municipality_id is not distinct from :municipality
                 and body_id is not distinct from :body
                 and valid_from <= coalesce(:to, date 'infinity')
                 and coalesce(valid_to, date 'infinity') >= :from)
            """)
        .param("person", mandate.person().value())
        .param("role", mandate.role().name())
        .param("municipality", municipality == null ? null : municipality.value(), Types.OTHER)
        .param("body", mandate.body(), Types.OTHER)
        .param("from", mandate.from())
        .param("to", mandate.to(), Types.DATE)
        .query(Boolean.class)
        .single();
  }

  boolean end(MandateId id, LocalDate lastDay, String reason, @Nullable UUID by, Instant now) {
    return jdbc.sql(
                """
                update identity.mandate
                   set valid_to = :lastDay, end_reason = :reason, ended_by = :by, ended_at = :now
                 where id = :id and ended_at is null
                """)
            .param("id", id.value())
            .param("lastDay", lastDay)
            .param("reason", reason)
            .param("by", by)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  Optional<Mandate> find(MandateId id) {
    return jdbc.sql(SELECT + " where m.id = :id")
        .param("id", id.value())
        .query(MandateStore::mandate)
        .optional();
  }

  List<Mandate> listHolders(
      Role role, MunicipalityId municipality, @Nullable UUID body, LocalDate day) {
    return jdbc.sql(
            SELECT
                + """
                 where m.municipality_id = :municipality
                   and m.role = :role
                   and m.body_id is not distinct from :body
                   and m.valid_from <= :day
                   and (m.valid_to is null or m.valid_to >= :day)
                 order by p.family_name, p.given_name, m.id
                """)
        .param("municipality", municipality.value())
        .param("role", role.name())
        .param("body", body, Types.OTHER)
        .param("day", day)
        .query(MandateStore::mandate)
        .list();
  }

  List<Mandate> listIn(MunicipalityId municipality) {
    return jdbc.sql(
            SELECT
                + """
                 where m.municipality_id = :municipality
                 order by p.family_name, p.given_name, m.valid_from desc, m.id
                """)
        .param("municipality", municipality.value())
        .query(MandateStore::mandate)
        .list();
  }

  List<Mandate> listOf(PersonId person) {
    return jdbc.sql(SELECT + " where m.person_id = :person order by m.valid_from desc, m.id")
        .param("person", person.value())
        .query(MandateStore::mandate)
        .list();
  }

  /// Name and today's grants of who has signed in, in one query, as each request needs them.
  Optional<Known> findKnown(PersonId person, LocalDate day) {
    var names = new ArrayList<String>();
    var grants = new ArrayList<Grant>();
    jdbc.sql(
            """
            select trim(p.given_name || ' ' || p.family_name) as name,
                   m.role, m.municipality_id, m.body_id
              from identity.person p
              left join identity.mandate m
                on m.person_id = p.id
               and m.valid_from <= :day
               and (m.valid_to is null or m.valid_to >= :day)
             where p.id = :person
            """)
        .param("person", person.value())
        .param("day", day)
        .query(row -> {
          names.add(row.getString("name"));
          if (row.getString("role") != null) grants.add(grant(row));
        });
    return names.stream().findFirst().map(name -> new Known(name, grants));
  }

  record Known(String name, List<Grant> grants) {}

  private static Grant grant(ResultSet row) throws SQLException {
    return new Grant(
        Role.valueOf(row.getString("role")),
        row.getObject("municipality_id", UUID.class),
        row.getObject("body_id", UUID.class));
  }

  private static final String SELECT =
      """
      select m.id, m.person_id, trim(p.given_name || ' ' || p.family_name) as name, m.role,
             m.municipality_id, m.body_id, m.valid_from, m.valid_to, m.reason,
             m.ended_at is not null as ended
        from identity.mandate m
        join identity.person p on p.id = m.person_id
      """;

  private static Mandate mandate(ResultSet row, int n) throws SQLException {
    UUID municipality = row.getObject("municipality_id", UUID.class);
    return new Mandate(
        new MandateId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        municipality == null ? null : new MunicipalityId(municipality),
        row.getObject("body_id", UUID.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("reason"),
        row.getBoolean("ended"));
  }
}
