package ee.kogukoda.database.backup;

import ee.kogukoda.database.CannotStart;
import ee.kogukoda.database.Command;
import ee.kogukoda.database.server.DatabaseServer;
import ee.kogukoda.database.tables.Catalogue;
import ee.kogukoda.database.tables.RowSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/// Writes every row of every module and every file of the data folder to one file, beside a running
/// house or without one. The rows are those of one moment; a file is stored before the row that
/// speaks of it, so whatever the rows speak of is there.
class BackupCommand implements Command {
  private final DatabaseServer server;
  private final Path data;
  private final Clock clock;

  BackupCommand(DatabaseServer server, @Value("${kogukoda.data}") Path data, Clock clock) {
    this.server = server;
    this.data = data;
    this.clock = clock;
  }

  @Override
  public int run(ApplicationArguments arguments) throws Exception {
    Path file = BackupFile.named(arguments);
    if (Files.exists(file)) throw new CannotStart("%s is there already".formatted(file));
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    BackupManifest manifest;
    try {
      Files.deleteIfExists(draft);
      manifest = write(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CannotStart("%s cannot be written: %s".formatted(file, e.getMessage()), e);
    } finally {
      Files.deleteIfExists(draft);
    }
    System.out.printf(
        "%d rows of %d tables and %d files are in %s%n"
            + "It holds personal data and secret keys: keep it where only you can read it.%n",
        manifest.rows(), manifest.tables().size(), manifest.files(), file);
    return 0;
  }

  BackupManifest write(Path file) throws Exception {
    var forced = new Catalogue(JdbcClient.create(server.owner().dataSource())).listForced();
    try (var writer = new BackupWriter(file);
        var wall = RowSecurity.liftFor(server.owner(), forced);
        var connection = server.owner().dataSource().getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      // Rather an error than a table without the rows that somebody may not see.
      jdbc.sql("set local row_security = off").update();
      var catalogue = new Catalogue(jdbc);
      var tables = copyRows(writer, connection, catalogue.listTables());
      var releases = catalogue.listReleases();
      var counters = catalogue.listCounters();
      connection.rollback();
      copyFiles(writer);
      var manifest =
          new BackupManifest(
              BackupManifest.FORMAT,
              BackupFile.release(),
              clock.instant(),
              releases,
              tables,
              counters,
              writer.entries());
      byte[] json = JsonMapper.builder().build().writeValueAsBytes(manifest);
      writer.add(
          BackupManifest.NAME,
          out -> {
            out.write(json);
            return json.length;
          });
      return manifest;
    }
  }

  private static List<BackupManifest.TableRows> copyRows(
      BackupWriter writer, Connection connection, List<Catalogue.Table> tables) throws Exception {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI();
    var written = new ArrayList<BackupManifest.TableRows>();
    for (var table : tables) {
      String entry = new BackupManifest.TableRows(table, 0).entry();
      long rows = writer.add(entry, out -> copy.copyOut(table.copyOut(), out));
      written.add(new BackupManifest.TableRows(table, rows));
    }
    return written;
  }

  private void copyFiles(BackupWriter writer) throws Exception {
    for (Path file : BackupFile.listStored(data)) {
      String name = BackupManifest.DATA + data.relativize(file).toString().replace('\\', '/');
      try (var in = Files.newInputStream(file)) {
        writer.add(name, in::transferTo);
      } catch (NoSuchFileException deletedMeanwhile) {
        continue;
      }
    }
  }
}
