package ee.kogukoda.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings every module's tables to this release. A module's tables, their history included, lie in
/// the schema that bears its name. Two instances that start together wait for each other.
final class Migrations {
  private Migrations() {}

  static void run(DataSource owner, List<String> modules) {
    modules.stream().filter(Migrations::hasTables).forEach(module -> migrate(owner, module));
  }

  private static boolean hasTables(String module) {
    return new PathMatchingResourcePatternResolver()
        .getResource("classpath:db/migration/" + module)
        .exists();
  }

  private static void migrate(DataSource owner, String module) {
    Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/migration/" + module)
        .schemas(module)
        .table("migration")
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
