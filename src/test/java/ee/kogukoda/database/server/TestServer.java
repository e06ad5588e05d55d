package ee.kogukoda.database.server;

import ee.kogukoda.database.ApplicationDatabase;
import ee.kogukoda.database.tables.Migrations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/// One PostgreSQL for all tests of a JVM, in a folder under `target`, and in it one migrated
/// database from which the others are cloned in a twentieth of a second.
public final class TestServer {
  private static final Path ROOT = Path.of("target/test-postgres").toAbsolutePath();
  private static final String MIGRATED = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final TestServer INSTANCE = new TestServer();

  private final Path folder = ROOT.resolve("jvm-" + ProcessHandle.current().pid());
  private final EmbeddedDatabase server;
  private final JdbcClient superuser;
  private boolean closed;

  private TestServer() {
    sweep();
    server =
        EmbeddedDatabase.start(
            folder,
            ROOT.resolve("bin"),
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
    superuser = JdbcClient.create(server.superuser().dataSource());
    // After the last application, which would complain; without any, when the JVM ends.
    SpringApplication.getShutdownHandlers().add(this::close);
    Runtime.getRuntime().addShutdownHook(new Thread(this::closeWithoutApplication));
    sql("create database %s owner kogukoda_owner".formatted(MIGRATED));
    Migrations.run(owner(MIGRATED), modules());
    lock(MIGRATED);
  }

  public static TestServer running() {
    return INSTANCE;
  }

  /// As application.yml lists them.
  public static List<String> modules() {
    try {
      var environment = new StandardEnvironment();
      new YamlPropertySourceLoader()
          .load("application", new ClassPathResource("application.yml"))
          .forEach(environment.getPropertySources()::addLast);
      return Binder.get(environment)
          .bind("kogukoda.database.modules", Bindable.listOf(String.class))
          .get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A database with all tables and no rows.
  public String cloneMigrated() {
    String name = "t" + COUNT.incrementAndGet();
    clone(MIGRATED, name);
    return name;
  }

  /// A database without anything, owned by whoever is given.
  public String createEmpty(String owner) {
    String name = "t" + COUNT.incrementAndGet();
    sql("create database %s owner %s".formatted(name, owner));
    return name;
  }

  public void clone(String template, String name) {
    sql("create database %s template %s owner kogukoda_owner".formatted(name, template));
  }

  /// The same, from a database that somebody is still connected to: they are cut off.
  public void snapshot(String source, String name) {
    lock(source);
    clone(source, name);
    sql("alter database %s allow_connections true".formatted(source));
  }

  /// A database can be cloned only while nobody is connected to it.
  private void lock(String source) {
    sql("alter database %s allow_connections false".formatted(source));
    superuser
        .sql(
            "select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where datname ="
                + " :name")
        .param("name", source)
        .query(Long.class)
        .single();
  }

  public void drop(String name) {
    sql("drop database if exists %s with (force)".formatted(name));
  }

  public void sql(String statement) {
    superuser.sql(statement).update();
  }

  public String url(String database) {
    return server.url(database);
  }

  public Login owner(String database) {
    return new Login(url(database), server.owner().user(), server.owner().password());
  }

  public Login superuser(String database) {
    return new Login(url(database), server.superuser().user(), server.superuser().password());
  }

  public Login app(String database) {
    return new Login(url(database), server.app().user(), server.app().password());
  }

  private synchronized void close() {
    if (closed) return;
    closed = true;
    server.close();
    delete(folder);
  }

  private void closeWithoutApplication() {
    if (!ApplicationDatabase.wasUsed()) close();
  }

  /// What killed test runs have left.
  private static void sweep() {
    try {
      Files.createDirectories(ROOT);
      try (var folders = Files.list(ROOT)) {
        folders.filter(TestServer::isAbandoned).forEach(TestServer::removeAbandoned);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAbandoned(Path folder) {
    String name = folder.getFileName().toString();
    if (!name.startsWith("jvm-")) return false;
    Optional<ProcessHandle> jvm = ProcessHandle.of(Long.parseLong(name.substring(4)));
    return jvm.isEmpty() || jvm.get().pid() == ProcessHandle.current().pid();
  }

  private static void removeAbandoned(Path folder) {
    Postmaster.stopOrphan(folder.resolve("pg18"));
    delete(folder);
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException leftForTheNextSweep) {
      // The next run tries again.
    }
  }
}
