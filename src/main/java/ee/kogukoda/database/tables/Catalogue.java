package ee.kogukoda.database.tables;

import ee.kogukoda.database.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What PostgreSQL says of the modules' tables. A module's schema is one that has a history of
/// migrations.
public final class Catalogue {
  private static final String MODULE_SCHEMAS =
      """
      (select n.oid from pg_namespace n
         join pg_class h on h.relnamespace = n.oid and h.relname = 'migration' and h.relkind = 'r')
      """;

  private final JdbcClient jdbc;

  public Catalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A table and its columns, generated ones left out, quoted as SQL needs them.
  public record Table(String schema, String name, String columns) {
    public String quoted() {
      return "\"%s\".\"%s\"".formatted(schema, name);
    }

    public String copyOut() {
      return "copy %s (%s) to stdout".formatted(quoted(), columns);
    }

    public String copyIn() {
      return "copy %s (%s) from stdin".formatted(quoted(), columns);
    }
  }

  /// A foreign key, as PostgreSQL itself would write it down.
  public record ForeignKey(String table, String name, String definition) {}

  public record Trigger(String table, String name) {}

  public record Counter(String name, long value) {}

  public List<Table> listTables() {
    return jdbc.sql(
            """
            select n.nspname as schema, c.relname as name,
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid
             where c.relnamespace in %s
               and c.relkind = 'r'
               and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             group by n.nspname, c.relname
             order by n.nspname, c.relname
            """
                .formatted(MODULE_SCHEMAS))
        .query(Rows.of(Table.class))
        .list();
  }

  public List<String> listSchemas() {
    return jdbc.sql(
            "select nspname from pg_namespace where oid in %s order by nspname"
                .formatted(MODULE_SCHEMAS))
        .query(Rows.of(String.class))
        .list();
  }

  public List<ForeignKey> listForeignKeys() {
    return jdbc.sql(
            """
            select conrelid::regclass::text as table, quote_ident(conname) as name,
                   pg_get_constraintdef(oid) as definition
              from pg_constraint
             where contype = 'f' and conparentid = 0 and connamespace in %s
             order by 1, 2
            """
                .formatted(MODULE_SCHEMAS))
        .query(Rows.of(ForeignKey.class))
        .list();
  }

  /// The triggers that somebody wrote and that are on.
  public List<Trigger> listTriggers() {
    return jdbc.sql(
            """
            select t.tgrelid::regclass::text as table, quote_ident(t.tgname) as name
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
             where not t.tgisinternal and t.tgenabled = 'O' and c.relnamespace in %s
             order by 1, 2
            """
                .formatted(MODULE_SCHEMAS))
        .query(Rows.of(Trigger.class))
        .list();
  }

  /// The tables whose rows are hidden from their owner as well.
  public List<String> listForced() {
    return jdbc.sql(
            """
            select oid::regclass::text
              from pg_class
             where relkind = 'r' and relforcerowsecurity and relnamespace in %s
             order by 1
            """
                .formatted(MODULE_SCHEMAS))
        .query(Rows.of(String.class))
        .list();
  }

  /// Where each sequence has come to; those never used are left out.
  public List<Counter> listCounters() {
    return jdbc.sql(
            """
            select format('%%I.%%I', s.schemaname, s.sequencename) as name, s.last_value as value
              from pg_sequences s
              join pg_namespace n on n.nspname = s.schemaname
             where s.last_value is not null and n.oid in %s
             order by 1
            """
                .formatted(MODULE_SCHEMAS))
        .query(Rows.of(Counter.class))
        .list();
  }

  /// The newest migration of each module.
  public List<Release> listReleases() {
    return listSchemas().stream()
        .map(schema ->
            new Release(
                schema,
                jdbc.sql(
                        """
                        select version
                          from "%s".migration
                         where version is not null and success
                         order by installed_rank desc
                         limit 1
                        """
                            .formatted(schema))
                    .query(String.class)
                    .single()))
        .toList();
  }

  public record Release(String schema, String version) {}

  /// Houses that are living on this database now.
  public int countRunning() {
    return jdbc.sql(
            """
            select count(*)
              from pg_stat_activity
             where datname = current_database() and application_name = 'kogukoda'
            """)
        .query(Integer.class)
        .single();
  }
}
