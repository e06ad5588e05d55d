package ee.kogukoda.meetings.record;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.documents.signing.ContainerFile;
import ee.kogukoda.documents.signing.SignedContainers;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.Eyes;
import ee.kogukoda.meetings.agenda.Sessions;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What members disagree with, and what is wrong in minutes that are signed. The tests follow one
/// another.
@KogukodaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionTest {
  private static final String OPINION = "Tasu arvestus ei olnud läbi mõeldud";

  @Autowired private DemoEvening evening;
  @Autowired private EditionStore editions;
  @Autowired private MinutesReminders reminders;
  @Autowired private Sessions sessions;
  @Autowired private SignedContainers containers;
  @Autowired private Documents documents;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;
  @Autowired private Clock clock;
  @LocalServerPort private int port;

  @Test
  @Order(1)
  void aMemberDisagreesFromTheOpeningOnAndNobodyElseDoes() {
    assertThat(member().get(dissent()).statusCode()).isEqualTo(403);
    evening.held();

    assertThat(member().get(evening.address()).body()).contains("/protokoll/eriarvamus\"");
    assertThat(member().get(evening.address() + "/liige").body())
        .contains("href=\"protokoll/eriarvamus\"");
    assertThat(write("", "").statusCode()).isEqualTo(422);
    assertThat(write("pole", OPINION).body()).contains("Valige teine punkt");
    assertThat(write(item(), OPINION + ".\n\nHääletasin vastu.").statusCode()).isEqualTo(302);
    assertThat(write("", "Istung algas hilinemisega.").statusCode()).isEqualTo(302);

    assertThat(member().get(dissent()).body()).contains(OPINION, "Istungi kohta tervikuna");
    assertThat(secretary().submit("/laud", dissent(), "tekst", "Mina ka.").statusCode())
        .isEqualTo(403);
    assertThat(new TestBrowser(port).get(dissent()).statusCode()).isIn(302, 401, 403);
    assertThat(as("esimees").get(dissent()).body()).doesNotContain(OPINION);
    assertThat(new TestBrowser(port).get(evening.address() + "/otsused").body())
        .doesNotContain(OPINION);
    assertThat(secretary().get(minutes()).body())
        .contains("Lisa 2. Eriarvamus: Lembit Jalakas", OPINION, "Lisa 3. Eriarvamus");
    try (var eyes = new Eyes(port)) {
      eyes.signIn("lembit-jalakas");
      eyes.look(dissent(), "dissent");
    }
  }

  @Test
  @Order(2)
  void whoeverHasNotFinishedMinutesIsRemindedOnceAndSeesTheDay() {
    assertThat(as("esimees").get("/laud").body())
        .contains("on vormistamata")
        .doesNotContain("Vormistage protokoll");
    assertThat(as("esimees").get("/naidisvald/tahtajad").body())
        .contains("Vormistage protokoll nr", "Eriarvamust saab esitada", "KOKS § 51");

    String key = "meetings.minutes.due." + evening.planned().id();
    remind(Duration.ofDays(3));
    assertThat(letters(key)).isZero();
    remind(Duration.ofDays(60));
    assertThat(letters(key)).isEqualTo(2);
    assertThat(remind(Duration.ofDays(60))).isZero();
  }

  @Test
  @Order(3)
  void oneThatIsWithdrawnWhileTheOthersSignTakesTheMinutesBack() {
    explain();
    assertThat(secretary().submit(minutes(), minutes() + "/vormistamine").statusCode())
        .isEqualTo(302);
    assertThat(as("protokollija").submit(minutes(), minutes() + "/allkirjastamine").statusCode())
        .isEqualTo(302);
    String page = member().get(dissent()).body();
    List<String> ways =
        Pattern.compile("action=\"([^\"]+/tagasivotmine)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(as("esimees").submit("/laud", ways.getLast()).statusCode()).isEqualTo(404);

    assertThat(member().submit(dissent(), ways.getLast()).statusCode()).isEqualTo(302);

    assertThat(secretary().get(minutes()).body())
        .contains("Mustand")
        .doesNotContain("Istung algas hilinemisega");
    for (String step : List.of("vormistamine", "allkirjastamine"))
      assertThat(secretary().submit(minutes(), minutes() + "/" + step).statusCode()).isEqualTo(302);
    assertThat(as("esimees").submit(minutes(), minutes() + "/allkirjastamine").statusCode())
        .isEqualTo(302);
    assertThat(new TestBrowser(port).get(minutes()).body())
        .contains("Lisa 2. Eriarvamus: Lembit Jalakas", OPINION, "Eriarvamuse esitas");
    assertThat(new TestBrowser(port).get(minutes() + ".xml").body()).contains(OPINION);
    assertThat(write("", "Hilja.").body()).contains("Protokoll on allkirjastatud");
    assertThat(member().get(evening.address()).body()).doesNotContain("protokoll/eriarvamus");
  }

  @Test
  @Order(4)
  void signedMinutesAreCorrectedWithAReasonWhileTheyStayPublic() {
    String signed = edition().pdfSha256();
    String correct = last() + "/parandamine";
    assertThat(as("esimees").submit("/laud", correct, "parandus", "x").statusCode()).isEqualTo(403);
    assertThat(secretary().submit(last(), correct, "parandus", "").statusCode()).isEqualTo(422);

    assertThat(
            secretary()
                .submit(last(), correct, "parandus", "külaliste nimed puudusid")
                .statusCode())
        .isEqualTo(302);

    assertThat(secretary().submit(last(), correct, "parandus", "veel").statusCode()).isIn(409, 422);
    assertThat(secretary().get("/laud").body()).contains("Lõpetage protokolli nr");
    String paragraph = last() + "/loigud/others";
    assertThat(
            secretary()
                .submit(paragraph, paragraph, "text", "Teised osalejad: Raivo Aavik.")
                .statusCode())
        .isEqualTo(302);
    assertThat(secretary().get(last()).body())
        .contains("Parandamisel", "<ins>", "Parandamise põhjus: külaliste nimed puudusid");
    assertThat(new TestBrowser(port).get(last()).body())
        .contains(signed)
        .doesNotContain("külaliste nimed");
    assertThat(secretary().submit(last(), last() + "/vormistamine").statusCode()).isEqualTo(302);
    assertThat(secretary().get("/laud").body()).doesNotContain("Lõpetage protokolli nr");
    assertThat(new TestBrowser(port).get(last()).body())
        .contains(signed)
        .doesNotContain("osalejad: Raivo Aavik.", "külaliste nimed");
  }

  @Test
  @Order(5)
  void theCorrectionHoldsOnceBothHaveSignedAndTheVersionBeforePointsToIt() throws Exception {
    for (String signer : List.of("protokollija", "esimees"))
      assertThat(as(signer).submit(last(), last() + "/allkirjastamine").statusCode())
          .isEqualTo(302);

    Edition edition = edition();
    assertThat(edition.version()).isEqualTo(2);
    var stranger = new TestBrowser(port);
    assertThat(stranger.get(last()).body())
        .contains(edition.pdfSha256(), "Parandatud protokoll, redaktsioon 2.", "Raivo Aavik.")
        .contains("/redaktsioonid/1\"", "/redaktsioonid/2\"");
    assertThat(stranger.get(last() + "/redaktsioonid/1").body())
        .contains("Seda protokolli on parandatud", "Mis on pärast muutunud", "Raivo Aavik.");
    assertThat(stranger.get(last() + "/redaktsioonid/3").statusCode()).isEqualTo(404);
    for (String language : List.of("en", "ru"))
      assertThat(stranger.get(last() + "/redaktsioonid/1?keel=" + language).statusCode())
          .isEqualTo(200);
    assertThat(stranger.get(last() + ".docx").statusCode()).isEqualTo(200);
    assertThat(letters("meetings.minutes.corrected." + edition.id())).isGreaterThan(10);
    assertThat(new TestBrowser(port).get("/naidisvald/istungid/atom.xml").body())
        .contains("Istungi protokoll nr", "Parandatud protokoll, redaktsioon 2", "/otsused\"");
    assertThat(secretary().submit(last(), last() + "/loobumine").statusCode()).isEqualTo(409);
    assertThat(files(edition)).contains("application/xml").hasSize(3);
    try (var eyes = new Eyes(port)) {
      eyes.look(last(), "minutes-corrected");
      eyes.look(last() + "/redaktsioonid/1", "minutes-version");
    }
  }

  private List<String> files(Edition edition) throws Exception {
    return evening.in(() -> {
      var document = documents.findDocument(new DocumentId(edition.container())).orElseThrow();
      try (InputStream in = documents.open(document)) {
        return containers.read(in.readAllBytes()).files().stream()
            .map(ContainerFile::mediaType)
            .toList();
      }
    });
  }

  private int letters(String key) {
    return evening.in(() ->
        transactions.execute(_ ->
            jdbc.sql("select count(*) from notifications.letter where dedup_key = :key")
                .param("key", key)
                .query(Integer.class)
                .single()));
  }

  private int remind(Duration ahead) {
    return evening.in(
        () -> transactions.execute(_ -> reminders.remindHere(clock.instant().plus(ahead))));
  }

  private void explain() {
    String page = secretary().get(minutes()).body();
    String finding = page.replaceAll("(?s).*name=\"finding\" value=\"([^\"]+)\".*", "$1");
    secretary().submit(minutes(), minutes() + "/selgitused", "finding", finding, "reason", "tõrge");
  }

  private String item() {
    return evening.session().agenda().taken().getFirst().toString();
  }

  private java.net.http.HttpResponse<String> write(String item, String text) {
    return member().submit("/laud", dissent(), "punkt", item, "tekst", text);
  }

  private Edition edition() {
    return evening.in(() -> {
      String slug = last().split("/")[3];
      return editions.find(sessions.findPublicSession(slug).orElseThrow().id()).orElseThrow();
    });
  }

  private String last() {
    return evening.lastAddress() + "/protokoll";
  }

  private String minutes() {
    return evening.address() + "/protokoll";
  }

  private String dissent() {
    return minutes() + "/eriarvamus";
  }

  private TestBrowser member() {
    return as("lembit-jalakas");
  }

  private TestBrowser secretary() {
    return as("protokollija");
  }

  private TestBrowser as(String persona) {
    return TestBrowser.signedIn(port, persona);
  }
}
