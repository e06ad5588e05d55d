package ee.kogukoda.database.server;

import ee.kogukoda.database.CannotStart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks over a PostgreSQL before the house moves in, and says everything that is missing at once.
public final class DatabaseCheck {
  static final int OLDEST = 16;
  private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist");

  private final JdbcClient jdbc;
  private final DatabaseServer server;
  private final List<String> missing = new ArrayList<>();

  private DatabaseCheck(DatabaseServer server) {
    this.server = server;
    this.jdbc = JdbcClient.create(server.owner().dataSource());
  }

  /// Makes the application's role where it may; throws [CannotStart] with all that is missing.
  public static void require(DatabaseServer server) {
    var check = new DatabaseCheck(server);
    try {
      check.lookOver();
    } catch (DataAccessException e) {
      String why = String.valueOf(e.getMostSpecificCause().getMessage()).replaceAll("\\s+", " ");
      throw new CannotStart("no database for %s: %s".formatted(server.owner(), why), e);
    }
    if (!check.missing.isEmpty()) {
      throw new CannotStart(
          "the database of %s will not do: %s"
              .formatted(server.owner(), String.join("; ", check.missing)));
    }
  }

  private void lookOver() {
    int version =
        jdbc.sql("select current_setting('server_version_num')::int").query(Integer.class).single()
            / 10_000;
    if (version < OLDEST) {
      missing.add("PostgreSQL %d or newer is needed, it is %d".formatted(OLDEST, version));
      return;
    }
    String encoding = jdbc.sql("show server_encoding").query(String.class).single();
    if (!encoding.equals("UTF8")) missing.add("encoding UTF8 is needed, it is " + encoding);
    if (!holds("select has_database_privilege(current_database(), 'create')"))
      missing.add("the user may not create schemas (grant create on database)");
    EXTENSIONS.forEach(this::lookForExtension);
    lookForRole();
    if (missing.isEmpty()) lookAtApp();
  }

  private void lookForExtension(String name) {
    if (jdbc.sql("select exists (select from pg_extension where extname = :name)")
        .param("name", name)
        .query(Boolean.class)
        .single()) return;
    boolean creatable =
        jdbc.sql(
                """
                select exists (
                    select from pg_available_extension_versions
                     where name = :name
                       and (trusted or (select rolsuper from pg_roles where rolname = current_user)))
                """)
            .param("name", name)
            .query(Boolean.class)
            .single();
    if (!creatable)
      missing.add("the extension %s is not there and cannot be created".formatted(name));
  }

  /// Makes the application's role and joins it, where the owner may.
  private void lookForRole() {
    String role = DatabaseServer.APP_ROLE;
    boolean exists =
        holds("select exists (select from pg_roles where rolname = '%s')".formatted(role));
    boolean mayCreate =
        holds("select rolsuper or rolcreaterole from pg_roles where rolname = current_user");
    if (!exists && !mayCreate) {
      missing.add("the role %s is not there and the user may not create it".formatted(role));
      return;
    }
    if (!exists) jdbc.sql("create role %s nologin nobypassrls".formatted(role)).update();
    if (server instanceof EmbeddedDatabase) return;
    String user = server.app().user();
    if (holds(
        "select not exists (select from pg_roles where rolname = '%s')"
            .formatted(user.replace("'", "''")))) {
      missing.add("the role %s is not there".formatted(user));
      return;
    }
    if (holds("select pg_has_role('%s', '%s', 'set')".formatted(user.replace("'", "''"), role)))
      return;
    try {
      jdbc.sql("grant %s to \"%s\"".formatted(role, user.replace("\"", "\"\""))).update();
    } catch (DataAccessException e) {
      missing.add("%s is no member of the role %s (grant %2$s to %1$s)".formatted(user, role));
    }
  }

  /// The application must be held by row-level security.
  private void lookAtApp() {
    if (holds(
        "select rolsuper or rolbypassrls from pg_roles where rolname = '%s'"
            .formatted(DatabaseServer.APP_ROLE)))
      missing.add("the role %s passes by row-level security".formatted(DatabaseServer.APP_ROLE));
    JdbcClient.create(server.app().dataSource()).sql("select 1").query(Integer.class).single();
  }

  private boolean holds(String question) {
    return jdbc.sql(question).query(Boolean.class).single();
  }
}
