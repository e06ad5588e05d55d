package ee.kogukoda.database.tables;

import ee.kogukoda.database.server.Login;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings every module's tables to this release. A module's tables, their history included, lie in
/// the schema that bears its name. Two instances that start together wait for each other.
public final class Migrations {
  private Migrations() {}

  /// Brings the tables of these modules to this release, in this order.
  public static void run(Login owner, List<String> modules) {
    var source = owner.dataSource();
    modules.stream()
        .filter(Migrations::hasTables)
        .forEach(module -> migrate(source, module, MigrationVersion.LATEST));
    RowSecurity.force(owner);
  }

  /// Makes the tables as they were at an earlier release.
  public static void runUpTo(DataSource owner, List<Catalogue.Release> releases) {
    for (var release : releases)
      migrate(owner, release.schema(), MigrationVersion.fromVersion(release.version()));
  }

  private static boolean hasTables(String module) {
    return new PathMatchingResourcePatternResolver()
        .getResource("classpath:db/migration/" + module)
        .exists();
  }

  private static void migrate(DataSource owner, String module, MigrationVersion target) {
    Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/migration/" + module)
        .schemas(module)
        .table("migration")
        .target(target)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
