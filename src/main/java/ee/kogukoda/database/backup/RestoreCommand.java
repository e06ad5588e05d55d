package ee.kogukoda.database.backup;

import static java.util.Comparator.comparingInt;

import ee.kogukoda.database.CannotStart;
import ee.kogukoda.database.Command;
import ee.kogukoda.database.server.DataFolder;
import ee.kogukoda.database.server.DatabaseCheck;
import ee.kogukoda.database.server.DatabaseServer;
import ee.kogukoda.database.server.DatabaseSettings;
import ee.kogukoda.database.tables.Catalogue;
import ee.kogukoda.database.tables.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Puts a backup back: makes the tables as they were when it was written, fills them in one
/// transaction, then brings them to this release. Only while no house is running, and into an empty
/// place unless told to overwrite.
class RestoreCommand implements Command {
  private final DatabaseSettings settings;
  private final Path data;

  RestoreCommand(DatabaseSettings settings, @Value("${kogukoda.data}") Path data) {
    this.settings = settings;
    this.data = data.toAbsolutePath().normalize();
  }

  @Override
  public int run(ApplicationArguments arguments) throws Exception {
    try (var backup = BackupFile.open(BackupFile.named(arguments))) {
      requireKnown(backup.manifest());
      backup.requireWhole();
      try (var server = DatabaseServer.start(settings, data)) {
        DatabaseCheck.require(server);
        restore(server, backup, arguments.containsOption("overwrite"));
      }
      System.out.printf(
          "%d rows of %d tables and %d files are back, as they were at %s%n",
          backup.manifest().rows(),
          backup.manifest().tables().size(),
          backup.manifest().files(),
          backup.manifest().writtenAt());
      return 0;
    }
  }

  private void requireKnown(BackupManifest manifest) {
    for (var schema : manifest.schemas()) {
      if (!settings.modules().contains(schema.schema()))
        throw new CannotStart(
            "this Kogukoda has no module %s, of which the backup has rows"
                .formatted(schema.schema()));
    }
  }

  private void restore(DatabaseServer server, BackupFile backup, boolean overwrite)
      throws Exception {
    var owner = JdbcClient.create(server.owner().dataSource());
    var catalogue = new Catalogue(owner);
    if (catalogue.countRunning() > 0)
      throw new CannotStart("Kogukoda is running on this database; stop it first");
    var schemas = catalogue.listSchemas();
    var stored = BackupFile.listStored(data);
    if (!overwrite && !(schemas.isEmpty() && stored.isEmpty()))
      throw new CannotStart("there are rows or files already; --overwrite throws them away");

    for (var schema : schemas) owner.sql("drop schema \"%s\" cascade".formatted(schema)).update();
    Migrations.runUpTo(server.owner().dataSource(), inOrder(backup.manifest().schemas()));
    try (var connection = server.owner().dataSource().getConnection()) {
      connection.setAutoCommit(false);
      fill(connection, backup);
      connection.commit();
    }
    restoreFiles(backup, stored);
    Migrations.run(server.owner(), settings.modules());
  }

  private List<Catalogue.Release> inOrder(List<Catalogue.Release> schemas) {
    return schemas.stream()
        .sorted(comparingInt(release -> settings.modules().indexOf(release.schema())))
        .toList();
  }

  /// Foreign keys, triggers and row-level security stand aside and come back before the commit: the
  /// keys are checked then, over all rows.
  private static void fill(Connection connection, BackupFile backup)
      throws SQLException, IOException {
    var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    var catalogue = new Catalogue(jdbc);
    var keys = catalogue.listForeignKeys();
    var triggers = catalogue.listTriggers();
    var forced = catalogue.listForced();
    var tables = backup.manifest().tables();
    requireSame(catalogue.listTables(), tables);

    sql(jdbc, "set constraints all immediate");
    for (var key : keys) sql(jdbc, "alter table %s drop constraint %s", key.table(), key.name());
    for (var trigger : triggers)
      sql(jdbc, "alter table %s disable trigger %s", trigger.table(), trigger.name());
    for (String table : forced) sql(jdbc, "alter table %s no force row level security", table);

    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    for (var table : tables) {
      sql(jdbc, "delete from %s", table.table().quoted());
      try (var in = backup.read(table.entry())) {
        long rows = copy.copyIn(table.table().copyIn(), in);
        if (rows != table.rows())
          throw new IllegalStateException("%s: %d rows".formatted(table, rows));
      }
    }
    for (var counter : backup.manifest().counters())
      jdbc.sql("select setval(:name::regclass, :value)")
          .param("name", counter.name())
          .param("value", counter.value())
          .query(Long.class)
          .single();

    for (var key : keys)
      sql(jdbc, "alter table %s add constraint %s %s", key.table(), key.name(), key.definition());
    // Last: a key's check over rows that are hidden from it would find them missing.
    for (String table : forced) sql(jdbc, "alter table %s force row level security", table);
    for (var trigger : triggers)
      sql(jdbc, "alter table %s enable trigger %s", trigger.table(), trigger.name());
  }

  private static void requireSame(
      List<Catalogue.Table> here, List<BackupManifest.TableRows> there) {
    var written = new HashSet<>(there.stream().map(BackupManifest.TableRows::table).toList());
    if (!written.equals(new HashSet<>(here)))
      throw new CannotStart("the tables of the backup are not those that its migrations make");
  }

  private static void sql(JdbcClient jdbc, String statement, Object... names) {
    jdbc.sql(statement.formatted(names)).update();
  }

  private void restoreFiles(BackupFile backup, List<Path> stored) throws IOException {
    for (Path file : stored) Files.delete(file);
    for (var entry : backup.manifest().entries()) {
      if (!entry.name().startsWith(BackupManifest.DATA)) continue;
      Path file = data.resolve(entry.name().substring(BackupManifest.DATA.length())).normalize();
      if (!file.startsWith(data) || file.startsWith(data.resolve("postgres")))
        throw new CannotStart("the backup has a file outside the data folder: " + entry.name());
      try (var in = backup.read(entry.name());
          var out = DataFolder.create(file)) {
        in.transferTo(out);
      }
    }
  }
}
