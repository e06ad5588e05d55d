package ee.kogukoda.database.start;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.database.CommandLine;
import ee.kogukoda.database.server.DatabaseCheck;
import ee.kogukoda.database.server.DatabaseServer;
import ee.kogukoda.database.server.DatabaseSettings;
import ee.kogukoda.database.server.TestServer;
import ee.kogukoda.database.tables.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands as the operator types them, against an embedded PostgreSQL of their own.
class CommandsTest {
  private static final Path BINARIES = Path.of("target/test-postgres/bin").toAbsolutePath();

  @TempDir Path folder;
  private String said = "";

  @Test
  void onlyACommandIsAsked() {
    assertThat(Commands.isAsked(new String[] {"--kogukoda.command=backup", "x.zip"})).isTrue();
    assertThat(Commands.isAsked(new String[] {"--server.port=80"})).isFalse();
  }

  @Test
  void anUnknownOneIsAnsweredWithThoseThereAre() {
    assertThat(run("dance")).isEqualTo(1);
    assertThat(said)
        .contains(
            "backup, import, rebuild-members, rebuild-oparl, reindex, restore, verify-audit,"
                + " verify-sessions");
  }

  @Test
  void whatCanBeBroughtInIsListedWithoutADatabase() {
    assertThat(run("import")).isZero();
    assertThat(said).contains("mandates", "who holds which role where");

    assertThat(run("import", "weather", "x.csv")).isEqualTo(1);
    assertThat(said).contains("there is no import weather; there are: mandates");
    assertThat(run("import", "mandates")).isEqualTo(1);
    assertThat(said).contains("name one file");
  }

  @Test
  void nothingIsBackedUpWhereNothingIs() {
    assertThat(run("backup", folder.resolve("b.zip").toString())).isEqualTo(1);

    assertThat(said).contains("there is no database").doesNotContain("\tat ");
    assertThat(folder.resolve("data")).doesNotExist();
    assertThat(folder.resolve("b.zip")).doesNotExist();
  }

  @Test
  void aBackupIsPutBackAndTheAuditLogVerified() throws Exception {
    var modules = TestServer.modules();
    String file = folder.resolve("b.zip").toString();
    var settings = new DatabaseSettings("", "", "", "", "", 0, BINARIES.toString(), modules);
    try (var house = DatabaseServer.start(settings, data())) {
      DatabaseCheck.require(house);
      Migrations.run(house.owner(), modules);
      Files.writeString(Files.createDirectories(data().resolve("files")).resolve("a"), "a");
    }

    assertThat(run("backup", file)).isZero();
    assertThat(run("restore", file)).isEqualTo(1);
    assertThat(said).contains("--overwrite");
    assertThat(run("restore", file, "--overwrite")).isZero();
    assertThat(run("verify-sessions")).isZero();
    assertThat(run("verify-audit")).isZero();
    assertThat(said).contains("in order");
  }

  private Path data() {
    return folder.resolve("data");
  }

  private int run(String command, String... words) {
    var all = new ArrayList<>(List.of(words));
    all.add("--kogukoda.command=" + command);
    all.add("--kogukoda.data=" + data());
    all.add("--kogukoda.database.binaries=" + BINARIES);
    var answer = CommandLine.ask(all.toArray(String[]::new));
    said = answer.said();
    return answer.code();
  }
}
