package ee.kogukoda.municipalities.units;

import ee.kogukoda.database.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of organisational units, within the municipality of the scope.
@Repository
class UnitStore {
  private final JdbcClient jdbc;

  UnitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OrganisationalUnit> listOn(LocalDate day) {
    return jdbc.sql(
            """
            select id, parent_id as parent, name
              from municipalities.unit
             where municipality_id = :municipality
               and valid_from <= :day and (valid_to is null or valid_to >= :day)
             order by name, id
            """)
        .param("municipality", Scope.require())
        .param("day", day)
        .query(new SimplePropertyRowMapper<>(OrganisationalUnit.class))
        .list();
  }

  /// The unit, held until the transaction ends, if it exists on that day.
  Optional<OrganisationalUnit> findForUpdate(UUID id, LocalDate day) {
    return jdbc.sql(
            """
            select id, parent_id as parent, name
              from municipalities.unit
             where municipality_id = :municipality and id = :id
               and valid_from <= :day and (valid_to is null or valid_to >= :day)
               for update
            """)
        .param("municipality", Scope.require())
        .param("id", id)
        .param("day", day)
        .query(new SimplePropertyRowMapper<>(OrganisationalUnit.class))
        .optional();
  }

  int countUnder(UUID id, LocalDate day) {
    return jdbc.sql(
            """
            select count(*)
              from municipalities.unit
             where municipality_id = :municipality and parent_id = :id
               and (valid_to is null or valid_to >= :day)
            """)
        .param("municipality", Scope.require())
        .param("id", id)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  void insert(UUID id, @Nullable UUID parent, String name, LocalDate from) {
    jdbc.sql(
            """
            insert into municipalities.unit (id, municipality_id, parent_id, name, valid_from)
            values (:id, :municipality, :parent, :name, :from)
            """)
        .param("id", id)
        .param("municipality", Scope.require())
        .param("parent", parent)
        .param("name", name)
        .param("from", from)
        .update();
  }

  void rename(UUID id, String name) {
    jdbc.sql(
            """
            update municipalities.unit
               set name = :name
             where municipality_id = :municipality and id = :id
            """)
        .param("municipality", Scope.require())
        .param("id", id)
        .param("name", name)
        .update();
  }

  /// Ends the unit with yesterday.
  void end(UUID id, LocalDate today) {
    jdbc.sql(
            """
            update municipalities.unit
               set valid_to = :today::date - 1
             where municipality_id = :municipality and id = :id
            """)
        .param("municipality", Scope.require())
        .param("id", id)
        .param("today", today)
        .update();
  }
}
