package ee.kogukoda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever is typed into an address or sent in a form is answered in words, and never with a
/// defect.
@KogukodaTest
class WrongInputTest {
  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "/otsing?q=%ff, 400",
    "/otsing?q=%00, 400",
    "/otsing?q=a&alates=palju, 400",
    "/naidisvald/istungid?enne=%00, 400",
    "/naidisvald/istungid/2026-02-31, 404",
    "/naidisvald/istungid/, 308",
    "/elva/volikogu, 200",
    "/failid/abc/leht.pdf, 400",
    "/naidisvald/logi?enne=palju, 422",
    "/naidisvald/logi.csv?enne=palju, 422",
    "/naidisvald/logi?isik=%00, 400",
    "/naidisvald/kirjad?enne=palju, 400",
  })
  void addressesAreAnsweredWithWhatIsWrong(String address, int status) {
    var answer = TestBrowser.signedIn(port, "haldur").get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void aChoiceThatIsNotOfferedIsTheSendersMistake() {
    var admin = TestBrowser.signedIn(port, "haldur");

    var unit =
        admin.submit(
            "/naidisvald/struktuur/uus", "/naidisvald/struktuur", "name", "Uus", "parent", "mujal");
    var wish = admin.submit("/mina/teavitused", "/mina/teavitused", "meetings.notice", "iga tund");

    assertThat(unit.statusCode()).isEqualTo(422);
    assertThat(unit.body()).contains("parent-viga", "value=\"Uus\"");
    assertThat(wish.statusCode()).isEqualTo(422);
  }

  @Test
  void aBasisAsLongAsABookIsNotKept() {
    var answer =
        TestBrowser.signedIn(port, "haldur")
            .submit(
                "/naidisvald/seaded/municipalities.accent",
                "/naidisvald/seaded/municipalities.accent",
                "value",
                "",
                "basis",
                "§".repeat(501),
                "from",
                "1.1.2099");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("basis-viga");
  }
}
