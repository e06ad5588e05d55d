package ee.kogukoda.bench;

import ee.kogukoda.identity.DemoPersona;
import ee.kogukoda.identity.DemoPersonas;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.web.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets the made-up members that History wrote sign in by one click, as `elva-koormus7`. It is put
/// on the class path for measuring alone.
@Component
public class BenchPersonas implements DemoPersonas {
  private final JdbcClient jdbc;

  public BenchPersonas(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<DemoPersona> personas(Words words) {
    return jdbc.sql(
            """
            select distinct m.slug || '-' || lower(p.family_name) as key, p.id, p.family_name
              from identity.person p
              join identity.mandate a on a.person_id = p.id
              join municipalities.municipality m on m.id = a.municipality_id
             where p.given_name = 'Näidis' and p.family_name like 'Koormus%'
            """)
        .query(
            (row, _) ->
                new DemoPersona(
                    row.getString(1),
                    new PersonId(row.getObject(2, UUID.class)),
                    "Näidis " + row.getString(3),
                    "Koormuskatse",
                    ""))
        .list();
  }
}
