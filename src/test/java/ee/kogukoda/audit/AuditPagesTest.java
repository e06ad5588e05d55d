package ee.kogukoda.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KogukodaTest
class AuditPagesTest {
  @LocalServerPort int port;

  @Test
  void theAdministratorReadsTheMunicipalitysLog() {
    var browser = TestBrowser.signedIn(port, "haldur");

    var answer = browser.get("/naidisvald/logi?tegevus=identity.mandate_granted");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "Andis rolli", "Kogukoda", "Priit Proov", "seadete ja inimeste haldaja", "30.10.2025");
  }

  @Test
  void everyLanguageHasThePage() {
    var browser = TestBrowser.signedIn(port, "haldur");

    assertThat(browser.get("/naidisvald/logi?keel=en").body()).contains("Activity log");
    assertThat(browser.get("/naidisvald/logi?keel=ru").body()).contains("Журнал действий");
  }

  @Test
  void aWrongDateIsSaidBesideItsField() {
    var answer = TestBrowser.signedIn(port, "haldur").get("/naidisvald/logi?alates=homme");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("alates-viga", "homme");
  }

  @Test
  void aFilterWithoutEntriesSaysSo() {
    var answer = TestBrowser.signedIn(port, "haldur").get("/naidisvald/logi?isik=Keegi+Muu");

    assertThat(answer.body()).contains("Selliseid kirjeid ei ole");
  }

  @Test
  void theLogCanBeTakenAlongAsATable() {
    var answer = TestBrowser.signedIn(port, "haldur").get("/naidisvald/logi.csv");

    assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("text/csv");
    assertThat(answer.body().lines().count()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theCountrysLogIsForTheCoordinatorAlone() {
    assertThat(TestBrowser.signedIn(port, "koordinaator").get("/logi").statusCode()).isEqualTo(200);
    assertThat(TestBrowser.signedIn(port, "haldur").get("/logi").statusCode()).isEqualTo(403);
  }

  @Test
  void aResidentMayNotReadIt() {
    assertThat(TestBrowser.signedIn(port, "elanik").get("/naidisvald/logi").statusCode())
        .isEqualTo(403);
    assertThat(TestBrowser.signedIn(port, "elanik").get("/naidisvald/logi.csv").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aMunicipalityThatDoesNotExistHasNoLog() {
    assertThat(TestBrowser.signedIn(port, "koordinaator").get("/eikuskil/logi").statusCode())
        .isEqualTo(404);
  }
}
