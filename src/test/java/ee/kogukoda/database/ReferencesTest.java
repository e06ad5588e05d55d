package ee.kogukoda.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/// Every row that names a municipality or a person names one that exists.
@DatabaseTest
class ReferencesTest {
  private final FreshDatabase database;

  ReferencesTest(FreshDatabase database) {
    this.database = database;
  }

  /// The audit log stands below both, and outlives whatever it tells of. In a session's log the
  /// house itself acts too.
  @Test
  void everyTableRefersToMunicipalitiesAndPeople() {
    var missing =
        database
            .asOwner()
            .sql(
                """
                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                  from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where c.column_name in ('municipality_id', 'person_id')
                   and c.table_schema <> 'audit'
                   and t.table_type = 'BASE TABLE'
                   and not exists (
                     select from pg_constraint k
                       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                      where k.contype = 'f'
                        and k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
                        and a.attname = c.column_name
                        and k.confrelid = any (array['municipalities.municipality',
                          'municipalities.unit', 'identity.person']::regclass[]))
                """)
            .query(String.class)
            .list();

    assertThat(missing).containsExactly("meetings.session_event.person_id");
  }

  @Test
  void aStrayMunicipalityIsRefused() {
    UUID stray = Uuid7.next();

    assertThatThrownBy(() ->
            database.inScope(
                stray,
                () ->
                    database
                        .jdbc()
                        .sql(
                            """
                            insert into meetings.body
                              (id, municipality_id, kind, slug, name, membership_size,
                               valid_from)
                            values (:id, :stray, 'COUNCIL', 'volikogu', 'Volikogu', 15, now())
                            """)
                        .param("id", Uuid7.next())
                        .param("stray", stray)
                        .update()))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("body_municipality_id_fkey");
  }

  @Test
  void everyWallStandsBeforeTheOwnerAsWell() {
    assertThat(
            database
                .asOwner()
                .sql(
                    "select relname from pg_class where relrowsecurity and not relforcerowsecurity")
                .query(String.class)
                .list())
        .isEmpty();
  }
}
