package ee.kogukoda.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.CannotStart;
import ee.kogukoda.database.server.DatabaseServer;
import ee.kogukoda.database.server.DatabaseSettings;
import ee.kogukoda.database.server.TestServer;
import ee.kogukoda.database.tables.Catalogue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A backup of the running house with all its demonstration data, put back beside it.
@KogukodaTest
class BackupTest {
  private static final TestServer SERVER = TestServer.running();

  @Autowired DatabaseServer server;
  @Autowired DatabaseSettings settings;
  @Autowired Clock clock;

  @Value("${kogukoda.data}")
  Path data;

  @Value("${kogukoda.test.database}")
  String database;

  @TempDir Path folder;

  private Path file;
  private String empty;

  @BeforeEach
  void keepSomethingInTheDataFolder() throws Exception {
    file = folder.resolve("backup.zip");
    empty = SERVER.createEmpty("kogukoda_owner");
    Files.createDirectories(data.resolve("files/ab"));
    Files.writeString(data.resolve("files/ab/õõ.txt"), "Määrus nr 1");
  }

  @Test
  void givesBackEveryRowAndEveryFile() throws Exception {
    var rows = backupInAQuietMoment();

    restore(empty, folder.resolve("elsewhere"));

    assertThat(rows(empty)).isEqualTo(rows);
    assertThat(files(folder.resolve("elsewhere"))).isEqualTo(files(data));
  }

  @Test
  void keepsTheWallsAndTheKeysThatItTookDown() throws Exception {
    backup();
    restore(empty, folder.resolve("elsewhere"));

    assertThat(walls(empty)).isEqualTo(walls(database));
  }

  @Test
  void isReadableByItsOwnerAlone() throws Exception {
    backup();

    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @Test
  void putsFilesBackForTheirOwnerAlone() throws Exception {
    backup();
    restore(empty, folder.resolve("elsewhere"));

    assertThat(permissions(folder.resolve("elsewhere"))).isEqualTo("rwx------");
    for (Path back : BackupFile.listStored(folder.resolve("elsewhere")))
      assertThat(permissions(back)).as("%s", back).isEqualTo("rw-------");
  }

  @Test
  void throwsNothingAwayUnlessTold() throws Exception {
    backup();
    restore(empty, folder.resolve("elsewhere"));
    var before = rows(empty);
    owner(empty).sql("delete from platform.spring_session").update();
    Files.writeString(folder.resolve("elsewhere/late.txt"), "late");

    assertThatThrownBy(() -> restore(empty, folder.resolve("elsewhere")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("--overwrite");
    restore(empty, folder.resolve("elsewhere"), "--overwrite");

    assertThat(rows(empty)).isEqualTo(before);
    assertThat(files(folder.resolve("elsewhere"))).isEqualTo(files(data));
  }

  @Test
  void leavesARunningHouseAlone() throws Exception {
    backup();

    assertThatThrownBy(() -> restore(database, data, "--overwrite"))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("running");
  }

  @Test
  void noticesABrokenFileBeforeItTouchesAnything() throws Exception {
    backup();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> restore(empty, folder.resolve("elsewhere")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("broken");

    assertThat(rows(empty)).isEmpty();
  }

  @Test
  void refusesWhatIsNoBackup() throws Exception {
    Files.writeString(file, "something else");

    assertThatThrownBy(() -> restore(empty, folder.resolve("elsewhere")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("not a backup");
  }

  /// The house goes on working, so that its jobs' rows may change under the test's hands.
  private Map<String, String> backupInAQuietMoment() throws Exception {
    for (int attempt = 0; attempt < 20; attempt++) {
      var before = rows(database);
      Files.deleteIfExists(file);
      backup();
      if (rows(database).equals(before)) return before;
    }
    throw new AssertionError("the rows never stood still");
  }

  private void backup() throws Exception {
    assertThat(new BackupCommand(server, data, clock).run(arguments())).isZero();
  }

  private void restore(String name, Path to, String... options) throws Exception {
    var owner = SERVER.owner(name);
    var app = SERVER.app(name);
    var there =
        new DatabaseSettings(
            owner.url(),
            owner.user(),
            owner.password(),
            app.user(),
            app.password(),
            0,
            "",
            settings.modules());
    assertThat(new RestoreCommand(there, to).run(arguments(options))).isZero();
  }

  private DefaultApplicationArguments arguments(String... options) {
    var words = new ArrayList<>(List.of(options));
    words.add(file.toString());
    return new DefaultApplicationArguments(words.toArray(String[]::new));
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static JdbcClient owner(String name) {
    return JdbcClient.create(SERVER.owner(name).dataSource());
  }

  /// Each table as PostgreSQL itself writes it out, read by who sees everything.
  private static Map<String, String> rows(String name) throws Exception {
    var rows = new TreeMap<String, String>();
    try (var connection = SERVER.superuser(name).dataSource().getConnection()) {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (var table : new Catalogue(owner(name)).listTables()) {
        var out = new ByteArrayOutputStream();
        copy.copyOut(table.copyOut(), out);
        rows.put(table.quoted(), out.toString(StandardCharsets.UTF_8));
      }
    }
    return rows;
  }

  private static Map<String, String> files(Path folder) throws Exception {
    var files = new TreeMap<String, String>();
    for (Path file : BackupFile.listStored(folder))
      files.put(
          folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    return files;
  }

  private static Object walls(String name) {
    var catalogue = new Catalogue(owner(name));
    return List.of(
        catalogue.listForced(),
        catalogue.listForeignKeys(),
        catalogue.listTriggers(),
        catalogue.listCounters());
  }
}
