package ee.kogukoda.meetings.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.database.Scope;
import ee.kogukoda.documents.Document;
import ee.kogukoda.documents.DocumentId;
import ee.kogukoda.documents.Documents;
import ee.kogukoda.documents.signing.ContainerFile;
import ee.kogukoda.documents.signing.SignedContainer;
import ee.kogukoda.documents.signing.SignedContainers;
import ee.kogukoda.identity.Mandates;
import ee.kogukoda.identity.PersonId;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.Eyes;
import ee.kogukoda.meetings.session.SessionPhase;
import ee.kogukoda.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The minutes of the evening from the closing to the archive. The tests follow one another.
@KogukodaTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MinutesRecordTest {
  private static final String PRIVATE = "sosin juhatajale";

  @Autowired private DemoEvening evening;
  @Autowired private Statements statements;
  @Autowired private MinutesSigning signing;
  @Autowired private EditionStore editions;
  @Autowired private SignedContainers containers;
  @Autowired private Documents documents;
  @Autowired private Mandates mandates;
  @LocalServerPort private int port;

  @Test
  @Order(1)
  void beforeTheOpeningThereAreNoMinutes() {
    assertThat(stranger("/protokoll").statusCode()).isEqualTo(404);
    assertThat(secretary().get(minutes()).body()).contains("Istung ei ole veel alanud");
  }

  @Test
  @Order(2)
  void afterTheClosingTheyAreThereForThoseWhoMakeThemAlone() {
    evening.held();

    assertThat(secretary().get(minutes()).body())
        .contains("ISTUNGI PROTOKOLL", "(9 poolt, 4 vastu, 1 erapooletu)", "aktil ei ole numbrit")
        .doesNotContain(PRIVATE);
    assertThat(as("esimees").get(minutes()).statusCode()).isEqualTo(200);
    assertThat(as("lembit-jalakas").get(minutes()).statusCode()).isEqualTo(404);
    nobodyElseSeesThem();
    assertThat(secretary().get("/laud").body()).contains("Vormistage protokoll nr");
  }

  @Test
  @Order(3)
  void theSecretaryAddsProseAndNobodyElse() {
    String paragraph = minutes() + "/loigud/others";

    var written =
        secretary().submit(paragraph, paragraph, "text", "Teised osalejad: Raivo Aavik <b>.");
    assertThat(written.statusCode()).isEqualTo(302);
    assertThat(as("esimees").submit(paragraph, paragraph, "text", "x").statusCode()).isEqualTo(403);
    assertThat(secretary().get(minutes() + "/loigud/votes").statusCode()).isEqualTo(404);

    assertThat(secretary().get(minutes()).body())
        .contains("Teised osalejad: Raivo Aavik &lt;b&gt;.");
    assertThat(secretary().get(paragraph).body()).contains("Varasemad tekstid", "Kadri Aasa");
  }

  @Test
  @Order(4)
  void whatDoesNotAddUpBlocksUntilAWrittenReasonThatIsPrinted() {
    TestBrowser secretary = secretary();
    assertThat(secretary.submit(minutes(), minutes() + "/vormistamine").statusCode())
        .isEqualTo(409);
    String page = secretary.get(minutes()).body();
    String finding = page.replaceAll("(?s).*name=\"finding\" value=\"([^\"]+)\".*", "$1");

    var empty =
        secretary.submit(minutes(), minutes() + "/selgitused", "finding", finding, "reason", "");
    var given =
        secretary.submit(
            minutes(),
            minutes() + "/selgitused",
            "finding",
            finding,
            "reason",
            "register ei töötanud");

    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(given.statusCode()).isEqualTo(302);
    assertThat(secretary.get(minutes()).body()).contains("Selgitus: register ei töötanud.");
  }

  @Test
  @Order(4)
  void theDraftIsReadAndFinishedOnAnyScreen() {
    try (var eyes = new Eyes(port)) {
      eyes.signIn("protokollija");
      eyes.look(minutes(), "minutes-draft");
      eyes.look(minutes() + "/loigud/others", "minutes-paragraph");
    }
  }

  @Test
  @Order(5)
  void fixedInAFileTheyWaitForSignaturesAndAreStillNotPublic() throws Exception {
    assertThat(as("esimees").submit(minutes(), minutes() + "/vormistamine").statusCode())
        .isIn(403, 404);

    assertThat(secretary().submit(minutes(), minutes() + "/vormistamine").statusCode())
        .isEqualTo(302);

    Edition edition = edition();
    assertThat(edition.signers()).extracting(Edition.Signer::name).hasSize(2);
    nobodyElseSeesThem();
    assertThat(new TestBrowser(port).get(edition.pdfAddress()).statusCode()).isEqualTo(404);
    assertThat(as("lembit-jalakas").get(edition.pdfAddress()).statusCode()).isEqualTo(404);
    assertThat(secretary().get("/laud").body()).contains("Allkirjastage protokoll nr");
    assertThat(as("esimees").get("/laud").body()).doesNotContain("Allkirjastage protokoll nr");
    assertThat(secretary().get(minutes()).body()).contains("Allkirjastamisel");
  }

  @Test
  @Order(6)
  void thePdfPassesTheValidatorOfTheArchiveAndOfReaders() throws Exception {
    sound(content(edition().pdf()));
  }

  /// Against the rules of the archive and those of readers' aids.
  private static void sound(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        assertThat(validator.validate(parser).getFailedChecks()).as("%s", flavour).isEmpty();
      }
    }
  }

  @Test
  @Order(7)
  void aContainerSignedElsewhereIsTakenOnlyWithTheseMinutesAndTheirSigners() throws Exception {
    var taker = edition().signers().getFirst();
    byte[] right = container(content(edition().pdf()));
    byte[] changed = container("%PDF-1.7 muudetud".getBytes());

    refuses(changed("Aasa", "Kadri", changed), taker, MinutesRefusal.NOT_THESE_MINUTES);
    refuses(right, taker, MinutesRefusal.SIGNATURE_MISSING);
    refuses(changed("Võõras", "Vello", right), taker, MinutesRefusal.SIGNED_BY_A_STRANGER);
    refuses(changed("Heinsoo", "Merike", right), taker, MinutesRefusal.ANOTHER_SIGNS_FIRST);
    assertThat(as("esimees").submit("/laud", minutes() + "/allkirjastamine").statusCode())
        .isEqualTo(409);
    assertThat(as("lembit-jalakas").submit("/laud", minutes() + "/allkirjastamine").statusCode())
        .isEqualTo(403);

    accept(changed("Aasa", "Kadri", right), taker);

    assertThat(edition().signers().getFirst().signedAt()).isNotNull();
    assertThat(edition().isPublished()).isFalse();
    nobodyElseSeesThem();
    assertThat(as("esimees").get("/laud").body()).contains("Allkirjastage protokoll nr");
    try (var eyes = new Eyes(port)) {
      eyes.signIn("esimees");
      eyes.look(minutes(), "minutes-signing");
    }
  }

  @Test
  @Order(8)
  void withTheLastSignatureTheyArePublicForGood() throws Exception {
    assertThat(as("esimees").submit(minutes(), minutes() + "/allkirjastamine").statusCode())
        .isEqualTo(302);

    Edition edition = edition();
    HttpResponse<String> page = stranger("/protokoll");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("register ei töötanud", edition.pdfSha256())
        .doesNotContain(PRIVATE);
    assertThat(page.headers().firstValue("ETag")).isPresent();
    assertThat(evening.session().phase()).isEqualTo(SessionPhase.SIGNED);
    assertThat(new TestBrowser(port).get(edition.pdfAddress()).statusCode()).isEqualTo(200);
    assertThat(stranger("/protokoll.asice").statusCode()).isEqualTo(302);
    SignedContainer container = containers.read(content(edition.container()));
    assertThat(container.isValid()).isTrue();
    assertThat(container.signatures()).hasSize(2);
    assertThat(api("minutes").body()).contains(edition.pdfSha256(), "\"type\":\"vote\"");
    assertThat(stranger("").body()).contains("/protokoll\"");
    assertThat(found()).contains(minutes()).doesNotContain(PRIVATE);
    assertThat(statements.during(() -> stranger("/protokoll"))).hasSizeLessThanOrEqualTo(3);
    String paragraph = minutes() + "/loigud/others";
    assertThat(secretary().submit("/laud", paragraph, "text", "hiljem").statusCode())
        .isIn(409, 422);
    assertThat(secretary().submit("/laud", minutes() + "/tagasivotmine").statusCode())
        .isEqualTo(409);
    for (String language : List.of("en", "ru"))
      assertThat(stranger("/protokoll?keel=" + language).statusCode()).isEqualTo(200);
  }

  @Test
  @Order(9)
  void anExtractHasOneItemOfTheSignedMinutesAndNothingOfTheOthers() throws Exception {
    Edition edition = edition();
    var section =
        edition.contents().sections().stream()
            .filter(one -> one.itemNumber() > 0)
            .findFirst()
            .orElseThrow();
    String path = "/protokoll/" + section.itemNumber();

    HttpResponse<String> page = stranger(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("VÄLJAVÕTE ISTUNGI PROTOKOLLIST", section.heading(), edition.pdfSha256())
        .contains("Protokolli allkirjastasid digitaalselt: Kadri Aasa (protokollija)")
        .doesNotContain(PRIVATE, "Päevakord kinnitati", "register ei töötanud");
    assertThat(stranger("/protokoll").body()).contains(path + "\"");
    for (String language : List.of("en", "ru"))
      assertThat(stranger(path + "?keel=" + language).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> file =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + evening.address() + path + ".pdf"))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
    sound(file.body());
    assertThat(stranger("/protokoll/99").statusCode()).isEqualTo(404);
    assertThat(stranger("/protokoll/99.pdf").statusCode()).isEqualTo(404);
    assertThat(stranger("/protokoll/0").statusCode()).isEqualTo(404);
    try (var eyes = new Eyes(port)) {
      eyes.look(evening.address() + path, "minutes-extract");
      eyes.look(evening.address() + "/otsused", "decisions");
    }
  }

  @Test
  @Order(9)
  void archivesReadTheSignedMinutesAsXmlWithTheSameFigures() {
    HttpResponse<String> xml = stranger("/protokoll.xml");
    assertThat(xml.statusCode()).isEqualTo(200);
    assertThat(xml.headers().firstValue("Content-Type").orElseThrow()).contains("xml");
    assertThat(xml.body()).contains("Merike Heinsoo", "est@").doesNotContain(PRIVATE);
    List<String> figures =
        Pattern.compile("<count eId=\"voting_[^>]*value=\"(\\d+)\"")
            .matcher(xml.body())
            .results()
            .map(found -> found.group(1))
            .toList();
    var expected = new ArrayList<String>();
    for (JsonNode event : new JsonMapper().readTree(api("votes").body()).get("vote_events"))
      for (int i = 0; i < 4 && i < event.get("counts").size(); i++)
        expected.add(event.get("counts").get(i).get("value").asString());
    assertThat(figures).isNotEmpty().isEqualTo(expected);
    assertThat(api("minutes").body()).contains(evening.address() + "/protokoll.xml");
  }

  @Test
  @Order(10)
  void thePublicPagesAreReadOnAnyScreen() {
    try (var eyes = new Eyes(port)) {
      eyes.look(minutes(), "minutes-public");
      eyes.look(evening.address() + "/tulemused", "results");
      eyes.look(evening.address(), "session-after");
      eyes.look(evening.address() + "/otse", "live-after");
      eyes.wide(evening.address() + "/ekraan", "hall-after");
    }
  }

  private String found() {
    String search = "/api/v1/search?municipality=naidisvald&kind=meetings.minutes&q=protokoll";
    return new TestBrowser(port).get(search).body();
  }

  private void nobodyElseSeesThem() {
    for (String path :
        List.of(
            "/protokoll",
            "/protokoll.pdf",
            "/protokoll.asice",
            "/protokoll.xml",
            "/protokoll/1",
            "/protokoll/1.pdf")) assertThat(stranger(path).statusCode()).as(path).isEqualTo(404);
    assertThat(api("minutes").statusCode()).isEqualTo(404);
    for (String path : List.of("", "/otse", "/ekraan", "/tulemused"))
      assertThat(stranger(path).body()).as(path).doesNotContain(PRIVATE, "ISTUNGI PROTOKOLL");
    assertThat(found()).doesNotContain(minutes());
    assertThat(api("log").body()).doesNotContain(PRIVATE);
    assertThat(api("state").body()).doesNotContain(PRIVATE);
  }

  private void refuses(byte[] container, Edition.Signer by, MinutesRefusal why) {
    assertThatThrownBy(() -> accept(container, by))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  private void accept(byte[] container, Edition.Signer by) throws Exception {
    mandates
        .findVisitor(new PersonId(by.person()), "test")
        .orElseThrow()
        .call(() -> {
          Scope.run(evening.municipality(), () -> signing.accept(evening.planned(), container));
          return container;
        });
  }

  private byte[] container(byte[] pdf) {
    return containers.create(List.of(new ContainerFile("protokoll.pdf", "application/pdf", pdf)));
  }

  private byte[] changed(String surname, String given, byte[] container) {
    return containers.signForDemonstration(container, surname, given, "00000000000", List.of());
  }

  private Edition edition() {
    return in(() -> editions.find(evening.planned().id()).orElseThrow());
  }

  private byte[] content(java.util.UUID id) {
    return in(() -> {
      Document document = documents.findDocument(new DocumentId(id)).orElseThrow();
      try (InputStream in = documents.open(document)) {
        return in.readAllBytes();
      }
    });
  }

  private <T> T in(Callable<T> work) {
    return evening.in(work);
  }

  private String minutes() {
    return evening.address() + "/protokoll";
  }

  private TestBrowser secretary() {
    return as("protokollija");
  }

  private TestBrowser as(String persona) {
    return TestBrowser.signedIn(port, persona);
  }

  private HttpResponse<String> stranger(String path) {
    return new TestBrowser(port).get(evening.address() + path);
  }

  private HttpResponse<String> api(String resource) {
    return new TestBrowser(port)
        .get("/api/v1/naidisvald/sessions/" + evening.day() + "/" + resource);
  }
}
