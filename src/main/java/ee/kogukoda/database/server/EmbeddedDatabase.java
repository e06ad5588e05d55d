package ee.kogukoda.database.server;

import ee.kogukoda.database.CannotStart;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// A real PostgreSQL that the house starts by itself and keeps in its data folder. It listens on a
/// free port of this machine alone.
///
/// The library that brings the binaries was made for tests: it would run without fsync, without
/// passwords, and delete the data at start. All of that is turned round here.
final class EmbeddedDatabase implements DatabaseServer {
  static final String NAME = "kogukoda";
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  private static final String ACCESS_RULES =
      """
      # Written by Kogukoda: nobody without a password, nobody from another machine.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final FolderLock lock;
  private final EmbeddedPostgres server;
  private final Passwords passwords;

  private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server, Passwords passwords) {
    this.lock = lock;
    this.server = server;
    this.passwords = passwords;
  }

  /// Starts it, making the database at the first start.
  ///
  /// @param folder this house's own; nobody else writes there
  /// @param binaries where PostgreSQL's programs are unpacked; several may share it
  /// @param config settings of the server that differ from the house's own
  static EmbeddedDatabase start(Path folder, Path binaries, Map<String, String> config) {
    Path home = folder.toAbsolutePath().normalize();
    FolderLock lock = FolderLock.take(home);
    try {
      return start(lock, home, binaries, config);
    } catch (IOException e) {
      lock.close();
      throw new CannotStart("the embedded PostgreSQL in %s does not start".formatted(home), e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve("passwords"));
  }

  /// The one that another process has started in the folder and is living on.
  static @Nullable DatabaseServer findRunning(Path folder) {
    if (!FolderLock.isTaken(folder)) return null;
    try {
      var passwords = Passwords.read(folder.resolve("passwords"));
      String url = url(Postmaster.readPort(folder.resolve("pg18")), NAME);
      return new GivenDatabase(
          new Login(url, "kogukoda_owner", passwords.owner()),
          new Login(url, APP_ROLE, passwords.app()));
    } catch (IOException e) {
      throw new CannotStart(
          "the PostgreSQL that runs in %s is not to be found".formatted(folder), e);
    }
  }

  private static EmbeddedDatabase start(
      FolderLock lock, Path home, Path binaries, Map<String, String> config) throws IOException {
    Path data = home.resolve("pg18");
    Path passwordFile = home.resolve("passwords");
    boolean fresh = !Files.exists(passwordFile);
    // A first start that was cut short has made no password yet, and nothing worth keeping.
    if (fresh) deleteUnfinished(data);
    else Postmaster.stopOrphan(data);

    var passwords = fresh ? Passwords.create() : Passwords.read(passwordFile);
    EmbeddedPostgres server = launch(data, binaries, config, fresh, passwords);
    var database = new EmbeddedDatabase(lock, server, passwords);
    try {
      if (fresh) database.furnish(data);
      if (fresh) passwords.write(passwordFile);
      database.requireOwnServer(data);
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
    LOG.info("Embedded PostgreSQL in {} on port {}", data, server.getPort());
    return database;
  }

  private static void deleteUnfinished(Path data) throws IOException {
    Postmaster.stopOrphan(data);
    FileSystemUtils.deleteRecursively(data);
  }

  private static EmbeddedPostgres launch(
      Path data, Path binaries, Map<String, String> config, boolean fresh, Passwords passwords)
      throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(binaries.toFile())
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setPort(0)
            .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
            .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
            .setLocaleConfig("locale", "C.UTF-8")
            .setLocaleConfig("locale-provider", "icu")
            .setLocaleConfig("icu-locale", "et-EE")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "100")
            .setServerConfig("listen_addresses", "localhost")
            .setServerConfig("unix_socket_directories", "''")
            .setServerConfig("password_encryption", "scram-sha-256");
    config.forEach(builder::setServerConfig);
    if (!fresh) builder.setConnectConfig("password", passwords.superuser());
    return builder.start();
  }

  /// The roles and the database, and from then on no way in without a password.
  private void furnish(Path data) throws IOException {
    var postgres = JdbcClient.create(server.getPostgresDatabase());
    // Passwords of our own making, letters, digits, - and _ only: `create role` takes no parameter.
    for (String statement :
        new String[] {
          "create role kogukoda_owner login password '%s'".formatted(passwords.owner()),
          "create role %s login nobypassrls password '%s'".formatted(APP_ROLE, passwords.app()),
          "create database %s owner kogukoda_owner".formatted(NAME),
          "revoke connect on database %s from public".formatted(NAME),
          "grant connect on database %s to %s".formatted(NAME, APP_ROLE),
          "alter role postgres password '%s'".formatted(passwords.superuser())
        }) {
      postgres.sql(statement).update();
    }
    Files.writeString(data.resolve("pg_hba.conf"), ACCESS_RULES);
    postgres.sql("select pg_reload_conf()").query(Boolean.class).single();
  }

  /// Another PostgreSQL may have been quicker to the port, and would answer in ours's stead.
  private void requireOwnServer(Path data) throws IOException {
    String answering =
        JdbcClient.create(superuser().dataSource())
            .sql("show data_directory")
            .query(String.class)
            .single();
    if (!Path.of(answering).toRealPath().equals(data.toRealPath())) {
      throw new CannotStart(
          "another PostgreSQL answers on port %d; start again".formatted(server.getPort()));
    }
  }

  /// For the tests, which make databases of their own.
  Login superuser() {
    return new Login(url("postgres"), "postgres", passwords.superuser());
  }

  @Override
  public Login owner() {
    return new Login(url(NAME), "kogukoda_owner", passwords.owner());
  }

  @Override
  public Login app() {
    return new Login(url(NAME), APP_ROLE, passwords.app());
  }

  String url(String database) {
    return url(server.getPort(), database);
  }

  private static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  @Override
  public void close() {
    try (lock) {
      server.close();
    } catch (IOException e) {
      throw new IllegalStateException("the embedded PostgreSQL does not stop", e);
    }
  }
}
