package ee.kogukoda.database.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.database.CannotStart;
import ee.kogukoda.database.tables.Migrations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQLs that an operator might give.
class DatabaseCheckTest {
  private static final TestServer SERVER = TestServer.running();

  @Test
  void oneUserIsEnoughAndStepsDownToTheApplicationsRole() {
    SERVER.sql("create role single login createrole password 'single'");
    SERVER.sql("grant kogukoda_app to single with admin option");
    var given = given(SERVER.createEmpty("single"), "single", "", "");

    DatabaseCheck.require(given);
    Migrations.run(given.owner(), List.of("platform"));

    try (var pool = given.app().pool(1)) {
      var jdbc = JdbcClient.create(pool);
      assertThat(jdbc.sql("select current_user").query(String.class).single())
          .isEqualTo("kogukoda_app");
      assertThat(
              jdbc.sql("select count(*) from platform.event_publication")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void aUserOfTheApplicationsOwnIsTakenIntoItsRole() {
    SERVER.sql("create role landlord login createrole password 'landlord'");
    SERVER.sql("grant kogukoda_app to landlord with admin option");
    SERVER.sql("create role tenant login password 'tenant'");
    var given = given(SERVER.createEmpty("landlord"), "landlord", "tenant", "tenant");

    DatabaseCheck.require(given);

    try (var pool = given.app().pool(1)) {
      assertThat(
              JdbcClient.create(pool)
                  .sql("select session_user || ' as ' || current_user")
                  .query(String.class)
                  .single())
          .isEqualTo("tenant as kogukoda_app");
    }
  }

  @Test
  void everythingThatIsMissingIsSaidInOneLine() {
    SERVER.sql("create role guest login password 'guest'");
    var given = given(SERVER.createEmpty("postgres"), "guest", "", "");

    assertThatThrownBy(() -> DatabaseCheck.require(given))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("may not create schemas")
        .hasMessageContaining("guest is no member of the role kogukoda_app")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void anotherEncodingIsRefused() {
    SERVER.sql(
        "create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0"
            + " owner kogukoda_owner");

    assertThatThrownBy(() ->
            DatabaseCheck.require(new GivenDatabase(SERVER.owner("latin"), SERVER.app("latin"))))
        .hasMessageContaining("encoding UTF8 is needed, it is LATIN1");
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsSaidInOneLine() {
    var nowhere = new Login("jdbc:postgresql://127.0.0.1:1/kogukoda", "kogukoda", "secret");

    assertThatThrownBy(() -> DatabaseCheck.require(new GivenDatabase(nowhere, nowhere)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("no database for kogukoda at jdbc:postgresql://127.0.0.1:1/kogukoda")
        .message()
        .doesNotContain("\n", "secret");
  }

  private static DatabaseServer given(String database, String user, String app, String password) {
    return GivenDatabase.of(
        new DatabaseSettings(SERVER.url(database), user, user, app, password, 0, "", List.of()));
  }
}
