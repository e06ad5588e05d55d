package ee.kogukoda.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.TestBrowser;
import ee.kogukoda.database.ApplicationDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestExecutionListeners;

/// Without demonstration data, against an OpenID Connect server that starts after the application.
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"kogukoda.demo=false", "management.server.port="})
@ContextConfiguration(initializers = ApplicationDatabase.class)
@TestExecutionListeners(
    listeners = ApplicationDatabase.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
class TaraTest {
  private static final MockOAuth2Server TARA = new MockOAuth2Server();
  private static final int TARA_PORT = freePort();
  private static final String FAILED = "/sisene?viga=isikutuvastus";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void tara(DynamicPropertyRegistry settings) {
    String issuer = "http://localhost:" + TARA_PORT + "/tara";
    settings.add("kogukoda.tara.client-id", () -> "kogukoda");
    settings.add("kogukoda.tara.client-secret", () -> "secret");
    settings.add("kogukoda.tara.issuer", () -> issuer);
    settings.add("kogukoda.tara.authorization-uri", () -> issuer + "/authorize");
    settings.add("kogukoda.tara.token-uri", () -> issuer + "/token");
    settings.add("kogukoda.tara.jwks-uri", () -> issuer + "/jwks");
  }

  @BeforeAll
  static void start() throws Exception {
    TARA.start(InetAddress.getByName("localhost"), TARA_PORT);
  }

  @AfterAll
  static void stop() {
    TARA.shutdown();
  }

  @Test
  void whoeverTheStateVouchesForIsIn() throws Exception {
    var browser = new TestBrowser(port);
    assertThat(browser.get("/sisene?edasi=/elva").body()).contains("/sisene/kaudu/tara");

    String back = signIn(browser, "EE38001085718", "high", "Jaak-Kristjan");

    assertThat(back).endsWith("/elva");
    assertThat(browser.get("/mina").body())
        .contains("Jaak-Kristjan Jõeorg", "3xxxxxx5718")
        .doesNotContain("38001085718");
  }

  @Test
  void whoComesAgainIsTheSamePersonWithTheNameOfToday() throws Exception {
    signIn(new TestBrowser(port), "EE60001019906", "substantial", "Mari");
    var browser = new TestBrowser(port);

    signIn(browser, "EE60001019906", "substantial", "Mari-Liis");

    assertThat(browser.get("/mina").body()).contains("Mari-Liis Jõeorg");
    int people =
        jdbc.sql("select count(*) from identity.person where given_name like 'Mari%'")
            .query(Integer.class)
            .single();
    assertThat(people).isEqualTo(1);
  }

  @Test
  void theSessionGetsANewKey() throws Exception {
    var browser = new TestBrowser(port);
    browser.get("/sisene");
    String before = browser.cookie("kogukoda").orElseThrow();

    signIn(browser, "EE38001085718", "high", "Jaak-Kristjan");

    assertThat(browser.cookie("kogukoda")).get().isNotEqualTo(before);
  }

  @Test
  void aTooLowLevelOfAssuranceLetsNobodyIn() throws Exception {
    var browser = new TestBrowser(port);

    assertThat(signIn(browser, "EE38001085718", "low", "Jaak-Kristjan")).endsWith(FAILED);
    assertThat(browser.get("/mina").statusCode()).isEqualTo(302);
    assertThat(browser.get(FAILED).body()).contains("jäi pooleli");
  }

  @Test
  void aTokenForAnotherQuestionLetsNobodyIn() throws Exception {
    var browser = new TestBrowser(port);
    enqueue("EE38001085718", "high", "Jaak-Kristjan");
    String question = setOut(browser).replaceFirst("nonce=[^&]+", "nonce=other");

    String back = location(browser, follow(question));

    assertThat(back).endsWith(FAILED);
  }

  @Test
  void anAnswerToAnotherQuestionLetsNobodyIn() throws Exception {
    var browser = new TestBrowser(port);
    String answer = follow(setOut(browser)).replaceFirst("state=[^&]+", "state=other");

    assertThat(location(browser, answer)).endsWith(FAILED);
  }

  @Test
  void aCancelledIdentificationIsExplained() throws Exception {
    var browser = new TestBrowser(port);
    String state = setOut(browser).replaceFirst(".*[?&](state=[^&]+).*", "$1");

    String back = location(browser, "/sisene/tagasi/tara?error=user_cancel&" + state);

    assertThat(back).endsWith(FAILED);
  }

  @Test
  void aCodeOfAnotherCountryIsExplained() throws Exception {
    var browser = new TestBrowser(port);

    assertThat(signIn(browser, "LT38001085718", "high", "Jonas")).endsWith("/sisene?viga=kood");
    assertThat(browser.get("/mina").statusCode()).isEqualTo(302);
  }

  @Test
  void theQuestionCarriesStateNonceProofLevelAndLanguage() {
    assertThat(setOut(new TestBrowser(port)))
        .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
        .contains("acr_values=substantial", "ui_locales=et", "scope=openid");
  }

  @Test
  void withoutDemonstrationDataNobodyMadeUpComesIn() {
    var browser = new TestBrowser(port);

    assertThat(browser.get("/sisene").body()).doesNotContain("naidis");
    assertThat(browser.submit("/sisene", "/sisene/naidis/haldur").statusCode()).isEqualTo(404);
    assertThat(browser.get("/mina").statusCode()).isEqualTo(302);
  }

  private String signIn(TestBrowser browser, String subject, String acr, String givenName)
      throws Exception {
    enqueue(subject, acr, givenName);
    return location(browser, follow(setOut(browser)));
  }

  private static void enqueue(String subject, String acr, String givenName) {
    Map<String, Object> claims =
        Map.of(
            "acr",
            acr,
            "amr",
            List.of("mID"),
            "profile_attributes",
            Map.of("given_name", givenName, "family_name", "Jõeorg"));
    TARA.enqueueCallback(
        new DefaultOAuth2TokenCallback("tara", subject, "JWT", List.of("kogukoda"), claims, 3600));
  }

  private static String setOut(TestBrowser browser) {
    var answer = browser.get("/sisene/kaudu/tara");
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /// What the service answers, as the path of this house.
  private static String follow(String question) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(question)).build(), BodyHandlers.discarding());
      return answer
          .headers()
          .firstValue("Location")
          .orElseThrow()
          .replaceFirst("^http://localhost:\\d+", "");
    }
  }

  private static String location(TestBrowser browser, String path) {
    return browser.get(path).headers().firstValue("Location").orElseThrow();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
