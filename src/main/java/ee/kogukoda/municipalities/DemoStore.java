package ee.kogukoda.municipalities;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the made-up municipality. It has no codes, since every code belongs to somebody real.
@Repository
class DemoStore {
  private final JdbcClient jdbc;

  DemoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Says whether it was founded now; false where it was there already.
  boolean found(UUID id) {
    return jdbc.sql(
                """
                insert into municipalities.municipality
                  (id, slug, long_slug, name, genitive, council_name, government_name, kind, email,
                   address, demo)
                values
                  (:id, 'naidisvald', 'naidis-vald', 'Näidisvald', 'Näidisvalla',
                   'Näidisvalla Vallavolikogu', 'Näidisvalla Vallavalitsus', 'VALD',
                   'vald@naidis.example', 'Vallamaja tee 1, 99999 Näidise alevik', true)
                on conflict (slug) do nothing
                """)
            .param("id", id)
            .update()
        == 1;
  }

  void describe(UUID id) {
    jdbc.sql(
            """
            insert into municipalities.figure (municipality_id, code, value, as_of)
            values (:id, 'POPULATION', 4312, '2026-01-01'),
                   (:id, 'VOTERS', 3598, '2026-01-01'),
                   (:id, 'AREA_KM2', 412.6, '2026-01-01'),
                   (:id, 'COUNCIL_SEATS', 15, '2025')
            """)
        .param("id", id)
        .update();
  }
}
