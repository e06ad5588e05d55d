package ee.kogukoda.database.tables;

import ee.kogukoda.database.Rows;
import ee.kogukoda.database.server.Login;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Row-level security holds the owner of the tables as well, lest a migration or a start reads what
/// it has no business with. Only a backup must see every row. The application's role is held
/// throughout.
public final class RowSecurity implements AutoCloseable {
  private final Login owner;
  private final List<String> tables;

  private RowSecurity(Login owner, List<String> tables) {
    this.owner = owner;
    this.tables = tables;
  }

  /// Lifts it for the owner until closed. Should this process die before, the next start of the
  /// house puts it back: [#force].
  public static RowSecurity liftFor(Login owner, List<String> tables) {
    alter(owner, tables, "no force");
    return new RowSecurity(owner, tables);
  }

  /// Wherever rows are guarded, they are guarded from the owner too.
  static void force(Login owner) {
    var jdbc = JdbcClient.create(owner.dataSource());
    var tables =
        jdbc.sql(
                """
                select c.oid::regclass::text
                  from pg_class c
                 where c.relkind = 'r' and c.relrowsecurity and not c.relforcerowsecurity
                   and pg_has_role(c.relowner, 'usage')
                """)
            .query(Rows.of(String.class))
            .list();
    alter(owner, tables, "force");
  }

  private static void alter(Login owner, List<String> tables, String change) {
    var jdbc = JdbcClient.create(owner.dataSource());
    for (String table : tables) {
      jdbc.sql("alter table %s %s row level security".formatted(table, change)).update();
    }
  }

  @Override
  public void close() {
    alter(owner, tables, "force");
  }
}
