package ee.kogukoda.database.server;

/// A PostgreSQL that the operator runs. Where no user of its own is given for the application, it
/// logs in as the owner and steps down to the application's role.
record GivenDatabase(Login owner, Login app) implements DatabaseServer {
  static GivenDatabase of(DatabaseSettings settings) {
    var owner = new Login(settings.url(), settings.user(), settings.password());
    var app =
        settings.appUser().isBlank()
            ? owner
            : new Login(settings.url(), settings.appUser(), settings.appPassword());
    return new GivenDatabase(owner, app);
  }

  @Override
  public void close() {}
}
