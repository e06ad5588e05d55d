package ee.kogukoda.database.server;

import ee.kogukoda.database.CannotStart;
import java.nio.file.Path;
import java.util.Map;

/// The PostgreSQL that this house lives on.
public sealed interface DatabaseServer extends AutoCloseable
    permits EmbeddedDatabase, GivenDatabase {
  /// Without this role's rights nothing works; with more than these it would not be a second wall.
  String APP_ROLE = "kogukoda_app";

  /// Finds or starts the one that the settings speak of, for this house alone.
  static DatabaseServer start(DatabaseSettings settings, Path data) {
    DataFolder.make(data);
    if (settings.isGiven()) return GivenDatabase.of(settings);
    Path folder = folder(data);
    return EmbeddedDatabase.start(folder, settings.binaries(folder), Map.of());
  }

  /// One with tables: started here, or already by a running house.
  static DatabaseServer join(DatabaseSettings settings, Path data) {
    if (settings.isGiven()) return GivenDatabase.of(settings);
    Path folder = folder(data);
    if (!EmbeddedDatabase.isIn(folder))
      throw new CannotStart("there is no database in the data folder " + data);
    var running = EmbeddedDatabase.findRunning(folder);
    return running != null ? running : start(settings, data);
  }

  private static Path folder(Path data) {
    return data.resolve("postgres").toAbsolutePath().normalize();
  }

  /// Owns all tables and changes them at start.
  Login owner();

  /// Reads and writes rows. Its connections act as [#APP_ROLE] whoever logs in.
  Login app();

  @Override
  void close();
}
