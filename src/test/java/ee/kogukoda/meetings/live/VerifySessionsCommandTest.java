package ee.kogukoda.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.database.CommandLine;
import ee.kogukoda.meetings.DemoEvening;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// `./kogukoda verify-sessions` beside the running house, whose tables' owner goes astray.
@KogukodaTest
class VerifySessionsCommandTest {
  @Autowired Environment environment;
  @Autowired DemoEvening evening;

  @Test
  void whoeverChangesALogIsFoundOut() {
    evening.opened().present(9);
    var before = verify();
    assertThat(before.code()).as(before.said()).isZero();
    assertThat(before.said()).contains("events, last hash", "The session logs are in order.");

    change("update meetings.session_event set at = at + interval '1 minute' where seq = 3");

    assertThat(verify().code()).isEqualTo(1);
    assertThat(verify().said())
        .contains("event 3 is changed, or one before it is missing", "NOT IN ORDER");

    change("update meetings.session_event set payload = '{\"odd\": 1}' where seq = 2");
    assertThat(verify().said()).contains("an event cannot be read").doesNotContain("\tat ");

    change("delete from meetings.session_event");
    assertThat(verify().code()).isEqualTo(1);
    assertThat(verify().said()).contains("it was held, and its log is empty");
  }

  private CommandLine.Answer verify() {
    return CommandLine.askBeside(environment, "--kogukoda.command=verify-sessions");
  }

  private void change(String statement) {
    UUID here = evening.municipality();
    var owner =
        new SingleConnectionDataSource(
            environment.getRequiredProperty("kogukoda.database.url"),
            environment.getRequiredProperty("kogukoda.database.user"),
            environment.getRequiredProperty("kogukoda.database.password"),
            true);
    try {
      var jdbc = JdbcClient.create(owner);
      jdbc.sql("select set_config('kogukoda.municipality', :here, false)")
          .param("here", here.toString())
          .query(String.class)
          .single();
      assertThat(jdbc.sql(statement).update()).isPositive();
    } finally {
      owner.destroy();
    }
  }
}
