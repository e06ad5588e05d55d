package ee.kogukoda.meetings.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Formats;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A document system from outside: its key, its drafts, what is said of wrong ones.
@KogukodaTest
class ExchangeTest {
  private static final Pattern TOKEN = Pattern.compile("<code>(kogukoda_[A-Za-z0-9_-]{43})</code>");
  private static final Pattern REVOKE = Pattern.compile("action=\"([^\"]+/tuhistamine)\"");
  private static final Pattern ANSWER = Pattern.compile("action=\"([^\"]+/vastused/[^\"]+)\"");
  private static final Pattern CLOSE = Pattern.compile("action=\"([^\"]+/lopetamine)\"");
  private static final String KEYS = "/naidisvald/masinavotmed";
  private static final String DRAFTS = "/api/v1/naidisvald/drafts";

  @LocalServerPort int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private DemoEvening evening;
  @Autowired private TransactionTemplate transactions;

  private final JsonMapper json = new JsonMapper();
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aDraftIsSentOnceHoweverOftenItIsSent() throws Exception {
    String key = issue(administrator());

    var first = send(DRAFTS, key, "once-1", draft("D-1", "§ 1. Kord."));
    var again = send(DRAFTS, key, "once-1", draft("D-1", "§ 1. Kord."));
    var otherwise = send(DRAFTS, key, "once-1", draft("D-1", "§ 1. Muu kord."));
    var unnamed = send(DRAFTS, key, null, draft("D-1", "§ 1. Kord."));
    var changed = send(DRAFTS, key, null, draft("D-1", "§ 1. Muudetud kord."));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("set-cookie")).isEmpty();
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(otherwise.statusCode()).isEqualTo(422);
    assertThat(otherwise.body()).contains("sent_key_reused");
    assertThat(unnamed.statusCode()).isEqualTo(200);
    assertThat(unnamed.body()).isEqualTo(first.body());
    assertThat(changed.statusCode()).isEqualTo(200);
    JsonNode now = json.readTree(changed.body());
    assertThat(now.get("version").intValue()).isEqualTo(2);
    String own = DRAFTS + "/" + now.get("id").stringValue();
    assertThat(get(own, key).body()).contains("\"externalId\":\"D-1\"", "Muudetud kord");
    assertThat(get(DRAFTS, key).body()).contains("\"D-1\"");
    assertThat(get(own, null).statusCode()).isEqualTo(404);
    assertThat(get(DRAFTS, null).body()).doesNotContain("D-1").contains("Teede talihoolde kord");
  }

  @Test
  void aFrozenDraftSaysSoAndStaysAsItIs() throws Exception {
    String key = issue(administrator());
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    var sent = send(DRAFTS, key, null, draft("D-2", "§ 1. Külmutatud."));
    String page = URI.create(json.readTree(sent.body()).get("web").stringValue()).getPath();
    secretary.submit(page, page + "/avaldamine");
    secretary.submit(page, page + "/esitamine");

    var changed = send(DRAFTS, key, null, draft("D-2", "§ 1. Sulatatud."));

    assertThat(changed.statusCode()).isEqualTo(409);
    assertThat(changed.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(changed.body()).contains("draft_frozen");
    assertThat(get(DRAFTS, null).body()).contains("§ 1. Külmutatud.").doesNotContain("Sulatatud");
    assertThat(secretary.get(page).body()).contains("Testisüsteem");
  }

  @Test
  void ofManyDraftsEachIsTakenOrRefusedByItself() throws Exception {
    String key = issue(administrator());
    String many =
        "{\"drafts\":[%s,%s,%s,%s]}"
            .formatted(
                draft("B-1", "§ 1. Esimene."),
                "{\"externalId\":\"B-2\",\"kind\":\"LAW\",\"title\":\"\",\"initiator\":\"Vald\","
                    + "\"text\":7,\"lisa\":1}",
                draft("B-1", "§ 1. Teist korda."),
                draft("B-3", "§ 1. Kolmas."));

    var sent = send(DRAFTS + "/bulk", key, "many-1", many);
    JsonNode rows = json.readTree(sent.body()).get("rows");

    assertThat(sent.statusCode()).isEqualTo(207);
    assertThat(rows)
        .extracting(row -> row.get("status").intValue())
        .containsExactly(201, 422, 422, 201);
    assertThat(rows.get(1).get("problem").get("row").intValue()).isEqualTo(2);
    assertThat(rows.get(1).get("problem").get("errors"))
        .extracting(error -> error.get("field").stringValue())
        .containsExactlyInAnyOrder("lisa", "kind", "title", "text");
    assertThat(rows.get(1).toString()).contains("Sellist välja ei ole.");
    assertThat(get(DRAFTS, key).body()).contains("B-1", "B-3").doesNotContain("B-2");
    assertThat(send(DRAFTS + "/bulk", key, "many-1", many).body()).isEqualTo(sent.body());
    assertThat(send(DRAFTS + "/bulk", key, null, "{\"drafts\":[]}").statusCode()).isEqualTo(422);
    assertThat(send(DRAFTS, key, null, "{\"title\":").statusCode()).isEqualTo(422);
    assertThat(send(DRAFTS, key, null, draft("B-9", "x".repeat(2_200_000))).statusCode())
        .isEqualTo(413);
  }

  @Test
  void onlyAKeyOpensAndOnlyItsOwnMunicipality() throws Exception {
    var administrator = administrator();
    String key = issue(administrator);
    String draft = draft("K-1", "§ 1. Võti.");

    assertThat(send(DRAFTS, null, null, draft).statusCode()).isEqualTo(401);
    assertThat(send(DRAFTS, "kogukoda_vale", null, draft).statusCode()).isEqualTo(401);
    assertThat(get(DRAFTS, "kogukoda_vale").statusCode()).isEqualTo(401);
    assertThat(send("/api/v1/elva/drafts", key, null, draft).statusCode()).isEqualTo(403);
    assertThat(get("/api/v1/naidisvald/sessions", key).statusCode()).isEqualTo(200);
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    assertThat(secretary.get(KEYS).statusCode()).isEqualTo(403);
    assertThat(secretary.post(DRAFTS).statusCode()).isEqualTo(401);

    jdbc.sql("update identity.machine_key set valid_until = :day")
        .param("day", LocalDate.now(Formats.TALLINN).minusDays(1))
        .update();
    assertThat(send(DRAFTS, key, null, draft).statusCode()).isEqualTo(401);

    jdbc.sql("update identity.machine_key set valid_until = :day")
        .param("day", LocalDate.now(Formats.TALLINN).plusDays(1))
        .update();
    assertThat(send(DRAFTS, key, null, draft).statusCode()).isEqualTo(201);
    assertThat(administrator.get(KEYS).body()).doesNotContain(key);
    for (Matcher each = REVOKE.matcher(administrator.get(KEYS).body()); each.find(); )
      administrator.submit(KEYS, each.group(1));
    assertThat(send(DRAFTS, key, null, draft).statusCode()).isEqualTo(401);
    assertThat(administrator.get("/naidisvald/logi").body())
        .contains("Andis masinale võtme", "Tühistas masina võtme", "Testisüsteem");
  }

  @Test
  void othersSayWhetherTheyConcurAndTheOfficeCloses() throws Exception {
    String key = issue(administrator());
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    var mayor = TestBrowser.signedIn(port, "vallavanem");
    var stranger = new TestBrowser(port);
    var sent = send(DRAFTS, key, null, draft("C-1", "§ 1. Kooskõlastatav."));
    String draft = URI.create(json.readTree(sent.body()).get("web").stringValue()).getPath();
    String page = draft + "/kooskolastamine";
    assertThat(secretary.get("/laud").body()).contains("Vaadake läbi saadetud eelnõu");
    assertThat(stranger.get(page).statusCode()).isEqualTo(404);
    assertThat(mayor.submit("/laud", page, "kysimus", "x").statusCode()).isEqualTo(403);

    String[] asked = {
      "amet",
      "MAYOR",
      "valised",
      "Kooli hoolekogu; kool@naide.ee",
      "kysimus",
      "Kas sobib?",
      "tahtaeg",
      LocalDate.now(Formats.TALLINN).plusDays(9).toString(),
      "marge",
      "Salamärge",
      "avalik",
      "true"
    };
    assertThat(secretary.submit(page, page, "kysimus", "Kas?").statusCode()).isEqualTo(422);
    assertThat(secretary.submit(page, page, asked).statusCode()).isEqualTo(302);
    assertThat(secretary.submit(page, page, asked).statusCode()).isEqualTo(422);

    assertThat(mayor.get("/laud").body()).contains("Kooskõlastage eelnõu „Saadetud kord C-1“");
    String answer =
        Objects.requireNonNull(
            ANSWER.matcher(mayor.get(page).body()).results().findFirst().orElseThrow().group(1));
    assertThat(mayor.submit(page, answer, "vastus", "does_not_concur").statusCode()).isEqualTo(422);
    assertThat(mayor.submit(page, answer, "vastus", "concurs").statusCode()).isEqualTo(302);
    assertThat(mayor.get("/laud").body())
        .doesNotContain("Kooskõlastage eelnõu „Saadetud kord C-1“");
    String link =
        evening.in(() ->
            Objects.requireNonNull(
                transactions.execute(_ ->
                    jdbc.sql(
                            """
                            select leave_href
                              from notifications.letter
                             where address = 'kool@naide.ee'
                            """)
                        .query(String.class)
                        .single())));
    assertThat(stranger.get(link).body()).contains("§ 1. Kooskõlastatav.", "Kooli hoolekogu");
    assertThat(
            stranger
                .submit(link, link, "vastus", "with_remarks", "markused", "Lisage pink.")
                .statusCode())
        .isEqualTo(302);
    assertThat(stranger.get(page).statusCode()).isEqualTo(404);
    secretary.submit(draft, draft + "/avaldamine");
    assertThat(stranger.get(page).body()).contains("Lisage pink.").doesNotContain("Salamärge");
    assertThat(secretary.get(page).body()).contains("Salamärge");
    assertThat(stranger.get(draft).body()).contains("Kooskõlastamine");
    assertThat(secretary.get("/naidisvald/tahtajad").body()).contains("Saadetud kord C-1");

    String close =
        CLOSE.matcher(secretary.get(page).body()).results().findFirst().orElseThrow().group(1);
    assertThat(secretary.submit(page, close, "kokkuvote", "Pink lisatakse.").statusCode())
        .isEqualTo(302);
    assertThat(stranger.get(page).body()).contains("Pink lisatakse.");
    assertThat(stranger.get(link).statusCode()).isEqualTo(404);
    assertThat(mayor.submit(draft, answer, "vastus", "concurs").statusCode()).isEqualTo(422);
  }

  private TestBrowser administrator() {
    return TestBrowser.signedIn(port, "haldur");
  }

  private static String issue(TestBrowser administrator) {
    String until = LocalDate.now(Formats.TALLINN).plusMonths(1).toString();
    var answer = administrator.submit(KEYS, KEYS, "nimetus", "Testisüsteem", "kuni", until);
    Matcher token = TOKEN.matcher(answer.body());
    if (!token.find()) throw new AssertionError("no key: " + answer.statusCode());
    return token.group(1);
  }

  private static String draft(String externalId, String text) {
    return """
    {"externalId":"%s","kind":"REGULATION","title":"Saadetud kord %s","initiator":"Näidisvalla\
     valitsus","lead":"Keskkonnakomisjon","text":"%s","memorandum":"Seletus."}\
    """
        .formatted(externalId, externalId, text);
  }

  private HttpResponse<String> send(String path, String key, String name, String body)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (key != null) request.header("Authorization", "Bearer " + key);
    if (name != null) request.header("Idempotency-Key", name);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path, String key) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (key != null) request.header("Authorization", "Bearer " + key);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
