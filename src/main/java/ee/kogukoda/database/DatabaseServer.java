package ee.kogukoda.database;

/// The PostgreSQL that this house lives on.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedDatabase, GivenDatabase {
  /// Without this role's rights nothing works; with more than these it would not be a second wall.
  String APP_ROLE = "kogukoda_app";

  /// Owns all tables and changes them at start.
  Login owner();

  /// Reads and writes rows. Its connections act as [#APP_ROLE] whoever logs in.
  Login app();

  @Override
  void close();
}
