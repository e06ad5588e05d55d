package ee.kogukoda.database.server;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the operator says about the database.
///
/// @param url JDBC address of a given PostgreSQL; empty starts the embedded one
/// @param user owner of the tables; password likewise
/// @param appUser whom the application logs in as; empty uses the owner's log-in
/// @param connections size of the pool; 0 takes twice the number of processors, at least four:
///   requests queue better in Java than in PostgreSQL
/// @param binaries where the embedded PostgreSQL's programs are unpacked; empty takes the data
///   folder
/// @param modules in the order in which their tables are made
@ConfigurationProperties("kogukoda.database")
public record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("") String appUser,
    @DefaultValue("") String appPassword,
    @DefaultValue("0") int connections,
    @DefaultValue("") String binaries,
    List<String> modules) {

  public DatabaseSettings {
    modules = List.copyOf(modules);
  }

  /// Whether the operator gives a PostgreSQL, so that none is started here.
  public boolean isGiven() {
    return !url.isBlank();
  }

  Path binaries(Path folder) {
    return binaries.isBlank() ? folder.resolve("bin") : Path.of(binaries).toAbsolutePath();
  }

  /// The most connections at once, at least one.
  public int poolSize() {
    if (connections > 0) return connections;
    return Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
  }
}
