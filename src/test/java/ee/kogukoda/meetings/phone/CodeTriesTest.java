package ee.kogukoda.meetings.phone;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.hall.HallBrowser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Guessing the hall's code gets nobody far, and bars nobody else.
@KogukodaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeTriesTest {
  @LocalServerPort private int port;
  @Autowired private DemoEvening evening;
  @Autowired private JdbcClient jdbc;

  private boolean open;

  @BeforeEach
  void theSessionIsOpen() {
    if (!open) evening.opened();
    open = true;
    jdbc.sql("delete from identity.attempt where source like 'hall %'").update();
  }

  @Test
  void aMemberWhoGuessesTooOftenWaitsAndTheOthersGoOn() {
    HallBrowser guesses = member("katlin-ader");
    for (int i = 0; i < CodeTries.PER_PERSON; i++)
      assertThat(guesses.send("/kohalolek", "kood", "x" + i).statusCode()).isEqualTo(422);

    HttpResponse<String> answer = guesses.send("/kohalolek", "kood", code());

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 600L);
    assertThat(answer.body()).contains("Saalikoodi on väga palju kordi proovitud", "sekretär");
    member("varmo-aasmae").does("/kohalolek", "kood", code());
  }

  @Test
  void manyWhoGuessTogetherWaitAsWell() {
    assertThat(member("reet-ivask").send("/kohalolek", "kood", "x").statusCode()).isEqualTo(422);
    jdbc.sql("update identity.attempt set count = :count where source like 'hall ____%'")
        .param("count", CodeTries.PER_SESSION)
        .update();
    jdbc.sql("delete from identity.attempt where source like 'hall % %'").update();

    assertThat(member("reet-ivask").send("/kohalolek", "kood", code()).statusCode()).isEqualTo(429);
  }

  @Test
  void whoMayNotRegisterUsesNobodysTriesUp() {
    TestBrowser outsider = TestBrowser.signedIn(port, "elanik");

    assertThat(outsider.submit("/laud", evening.address() + "/kohalolek", "kood", "1").statusCode())
        .isEqualTo(403);

    assertThat(
            jdbc.sql("select count(*) from identity.attempt where source like 'hall %'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  private HallBrowser member(String persona) {
    return HallBrowser.of(port, persona, evening.address(), "liige");
  }

  private String code() {
    return HallBrowser.of(port, "esimees", evening.address(), "juhataja").hallCode();
  }
}
