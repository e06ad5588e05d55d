package ee.kogukoda.database;

import java.nio.file.Path;
import java.util.Map;

/// The PostgreSQL that this house lives on.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedDatabase, GivenDatabase {
  /// Without this role's rights nothing works; with more than these it would not be a second wall.
  String APP_ROLE = "kogukoda_app";

  /// Finds or starts the one that the settings speak of, for this house alone.
  static DatabaseServer start(DatabaseSettings settings, Path data) {
    if (settings.isGiven()) return GivenDatabase.of(settings);
    Path folder = folder(data);
    return EmbeddedDatabase.start(folder, settings.binaries(folder), Map.of());
  }

  /// The same, or the one that a running house has already started in the folder.
  static DatabaseServer join(DatabaseSettings settings, Path data) {
    var running = settings.isGiven() ? null : EmbeddedDatabase.findRunning(folder(data));
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
