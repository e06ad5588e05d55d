package ee.kogukoda.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.database.CannotStart;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The house's own PostgreSQL through what can happen to it.
class EmbeddedDatabaseTest {
  private static final Path BINARIES = Path.of("target/test-postgres/bin").toAbsolutePath();

  @TempDir Path folder;

  @AfterEach
  void stopWhatATestLeft() {
    Postmaster.stopOrphan(folder.resolve("pg18"));
  }

  @Test
  void keepsItsRowsWhenStoppedAndStartedAgain() {
    try (var first = start(folder)) {
      write(first.owner(), "kept");
    }

    try (var second = start(folder)) {
      assertThat(read(second.owner())).isEqualTo("kept");
    }
  }

  @Test
  void comesBackWhenPostgresItselfIsKilled() throws Exception {
    var first = start(folder);
    write(first.owner(), "committed");
    var postmaster = Postmaster.find(folder.resolve("pg18")).orElseThrow();
    postmaster.destroyForcibly();
    postmaster.onExit().get(10, TimeUnit.SECONDS);
    first.close();

    try (var second = start(folder)) {
      assertThat(read(second.owner())).isEqualTo("committed");
    }
  }

  @Test
  void takesOverFromAKilledHouse() throws Exception {
    Process house = startHouse(folder);
    long orphan = Postmaster.find(folder.resolve("pg18")).orElseThrow().pid();
    house.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(orphan)).isPresent();

    try (var next = start(folder)) {
      assertThat(read(next.owner())).isEqualTo("from the other house");
      assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }
  }

  @Test
  void leavesTheFolderToTheHouseThatHasIt() throws Exception {
    Process house = startHouse(folder);
    long postmaster = Postmaster.find(folder.resolve("pg18")).orElseThrow().pid();

    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("another Kogukoda is running");

    assertThat(ProcessHandle.of(postmaster)).isPresent();
    house.destroyForcibly().waitFor();
  }

  @Test
  void beginsAnewWhereTheFirstStartWasCutShort() throws Exception {
    Files.createDirectories(folder.resolve("pg18"));
    Files.writeString(folder.resolve("pg18/PG_VERSION"), "18\n");

    try (var first = start(folder)) {
      write(first.owner(), "whole");
      assertThat(read(first.owner())).isEqualTo("whole");
    }
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> start(file))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void isDurableAndLetsNobodyInWithoutAPassword() throws Exception {
    try (var server = start(folder)) {
      var superuser = JdbcClient.create(server.superuser().dataSource());
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertThat(superuser.sql("show " + setting).query(String.class).single()).isEqualTo("on");
      }
      var stranger = new Login(server.url("postgres"), "postgres", "");
      assertThatThrownBy(() -> read(stranger)).isInstanceOf(DataAccessException.class);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("passwords"))))
          .isEqualTo("rw-------");
    }
  }

  private static EmbeddedDatabase start(Path folder) {
    return EmbeddedDatabase.start(folder, BINARIES, Map.of());
  }

  static void write(Login owner, String words) {
    var jdbc = JdbcClient.create(owner.dataSource());
    jdbc.sql("create table note (words text not null)").update();
    jdbc.sql("insert into note (words) values (:words)").param("words", words).update();
  }

  private static String read(Login owner) {
    return JdbcClient.create(owner.dataSource())
        .sql("select words from note")
        .query(String.class)
        .single();
  }

  private static Process startHouse(Path folder) throws Exception {
    Process house =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                House.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var lines = new BufferedReader(new InputStreamReader(house.getInputStream()));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals("ready")) return house;
    }
    throw new IllegalStateException("the other house did not start");
  }

  /// Another process that lives on the folder.
  static class House {
    public static void main(String[] arguments) throws Exception {
      var server = start(Path.of(arguments[0]));
      write(server.owner(), "from the other house");
      System.out.println("ready");
      Thread.sleep(120_000);
    }
  }
}
