package ee.kogukoda.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ee.kogukoda.KogukodaTest;
import ee.kogukoda.Statements;
import ee.kogukoda.access.Grant;
import ee.kogukoda.access.Permission;
import ee.kogukoda.access.Role;
import ee.kogukoda.access.Visitor;
import ee.kogukoda.database.Scope;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.meetings.Eyes;
import ee.kogukoda.municipalities.Municipalities;
import ee.kogukoda.municipalities.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Näidisvald's evening and a few things of our own, asked for by strangers and by insiders.
@KogukodaTest
class SearchTest {
  /// Stands for a module's permission; the code is one that the table knows.
  private enum Asked implements Permission {
    READ_DRAFT;

    @Override
    public String code() {
      return "meetings.read_draft_minutes";
    }
  }

  private static final String KIND = "meetings.item";

  @Autowired private DemoEvening evening;
  @Autowired private MockMvc browser;
  @Autowired private Search search;
  @Autowired private SearchIndex index;
  @Autowired private Indexing indexing;
  @Autowired private Municipalities municipalities;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;
  @Autowired private Statements statements;

  @LocalServerPort private int port;

  private final UUID council = UUID.randomUUID();
  private Municipality here;

  @BeforeEach
  void home() {
    here = municipalities.getBySlug("naidisvald");
  }

  @Test
  void aMunicipalityIsFoundByItsNameWithoutAccentsToo() throws Exception {
    assertThat(page("/otsing?q=Pohja-Sakala")).contains("href=\"/pohja-sakala\"");
    assertThat(page("/otsing?q=j%C3%B5geva")).contains("href=\"/jogeva\"");
  }

  @Test
  void theAnnouncedEveningIsFoundAndTheDraftOfNextMonthIsNot() {
    List<Found.Hit> sessions = find("korraline istung", "meetings.session").hits();

    assertThat(sessions)
        .extracting(Found.Hit::href)
        .containsExactlyInAnyOrder(evening.address(), evening.lastAddress());
  }

  @Test
  void anUnpublishedDraftIsNeverFound() throws Exception {
    String canary = "kanaarilind" + UUID.randomUUID().toString().substring(0, 6);
    inHere(() ->
        jdbc.sql(
                """
                update meetings.agenda_item i
                   set title = :canary, draft_text = :canary
                  from meetings.session s
                 where s.id = i.session_id and s.state = 'DRAFT'
                """)
            .param("canary", canary)
            .update());
    jdbc.sql("update search.source set edition = ''").update();

    indexing.run(new DefaultApplicationArguments());

    assertThat(find(canary, null).hits()).isEmpty();
    assertThat(page("/api/v1/search?q=" + canary)).contains("\"total\":0");
  }

  @Test
  void theDraftOfARestrictedItemIsNotFoundThoughItsTitleIs() throws Exception {
    String canary = "salasona" + UUID.randomUUID().toString().substring(0, 6);
    inHere(() ->
        jdbc.sql(
                """
                update meetings.agenda_item i
                   set draft_text = :canary, restricted_ground = 'AvTS § 35'
                 where i.id = (select x.id from meetings.agenda_item x
                                 join meetings.session s on s.id = x.session_id
                                where s.state <> 'DRAFT' and x.removed_at is null limit 1)
                """)
            .param("canary", canary)
            .update());
    jdbc.sql("update search.source set edition = ''").update();

    indexing.run(new DefaultApplicationArguments());

    assertThat(find(canary, null).hits()).isEmpty();
    assertThat(find("istung", "meetings.session").hits()).isNotEmpty();
  }

  @Test
  void otherEndingsAndSynonymsAreMet() {
    put("Päevakorra kinnitamine", "Vallavalitsuse informatsioon", null, null);

    for (String asked : List.of("päevakord", "PAEVAKORRAS", "kinnitamist paevak", "päevakava"))
      assertThat(titles(asked)).as(asked).contains("Päevakorra kinnitamine");
    assertThat(titles("koosolek korraline")).contains("Volikogu korraline istung");
  }

  @Test
  void aWordMadeWithAnotherIsNotItsSynonym() {
    put("Kohalike teede nimekiri", "", null, null);

    assertThat(titles("tänavad")).contains("Kohalike teede nimekiri");
    assertThat(titles("tänavavalgustus")).doesNotContain("Kohalike teede nimekiri");
  }

  @Test
  void misspeltWordsFindWhatResemblesThem() {
    put("Ühisveevärgi arengukava kinnitamine", "", null, null);

    Found found = find("arengukvaa kinnitamine", null);

    assertThat(found.similar()).isTrue();
    assertThat(found.hits().getFirst().title()).isEqualTo("Ühisveevärgi arengukava kinnitamine");
  }

  @Test
  void theTitleCountsMoreThanTheText() {
    put("Muu küsimus", "Siin on juttu hundilaulust.", null, null);
    put("Hundilaulu kord", "", null, null);

    assertThat(titles("hundilaul")).containsExactly("Hundilaulu kord", "Muu küsimus");
  }

  @Test
  void whatIsForAFewIsFoundByThemAlone() throws Exception {
    put("Suletud kuuvarjutus", "", Asked.READ_DRAFT, council);
    UUID place = here.id().value();
    UUID elva = municipalities.getBySlug("elva").id().value();

    assertThat(titles("kuuvarjutus")).isEmpty();
    assertThat(titlesAs("kuuvarjutus", new Grant(Role.MEMBER, place, council))).isEmpty();
    assertThat(titlesAs("kuuvarjutus", new Grant(Role.CHAIR, elva, council))).isEmpty();
    assertThat(titlesAs("kuuvarjutus", new Grant(Role.CHAIR, place, UUID.randomUUID()))).isEmpty();
    assertThat(titlesAs("kuuvarjutsu", new Grant(Role.CHAIR, elva, null))).isEmpty();
    assertThat(titlesAs("kuuvarjutus", new Grant(Role.CHAIR, place, council))).hasSize(1);
    assertThat(titlesAs("kuuvarjutsu", new Grant(Role.CHAIR, place, null))).hasSize(1);
    assertThat(page("/otsing?q=kuuvarjutus")).doesNotContain("Suletud");
  }

  @Test
  void theSitemapListsWhatEverybodyFindsAndNothingElse() throws Exception {
    put("Avalik kuuvarjutus", "", null, null, "/naidisvald/kuu#osa");
    put("Suletud kuuvarjutus", "", Asked.READ_DRAFT, council, "/naidisvald/salakuu");

    assertThat(page("/naidisvald/sitemap.xml"))
        .contains(evening.address() + "</loc>", "/naidisvald/kuu</loc><lastmod>1970-01-01<")
        .doesNotContain("salakuu");
    assertThat(page("/sitemap.xml"))
        .contains("/elva/sitemap.xml</loc>")
        .doesNotContain("naidisvald");
  }

  @Test
  void whatIsTakenBackIsNotFound() {
    UUID source = put("Ajutine virmaline", "", null, null);
    assertThat(titles("virmaline")).hasSize(1);

    inHere(() -> index.remove(source));

    assertThat(titles("virmaline")).isEmpty();
  }

  @Test
  void anEntryIsWrittenInTheTransactionOfItsDeedOnly() {
    assertThatThrownBy(() -> index.remove(UUID.randomUUID()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aMunicipalityFindsNothingOfAnother() throws Exception {
    put("Ainulaadne koduvaade", "", null, null);

    assertThat(page("/naidisvald/otsing?q=koduvaade")).contains("Ainulaadne");
    assertThat(page("/elva/otsing?q=koduvaade"))
        .doesNotContain("Ainulaadne")
        .contains("href=\"/otsing?q=koduvaade\"");
  }

  @Test
  void wordsAreMarkedAndWhatWasTypedIsEscaped() throws Exception {
    put("Kassid <script> ja koerad", "", null, null);

    assertThat(page("/naidisvald/otsing?q=koerad"))
        .contains("Kassid &lt;script&gt; ja <mark>koerad</mark>");
    assertThat(page("/otsing?q=%22%3E%3Cscript%3Ealert"))
        .doesNotContain("\"><script>alert")
        .contains("&#34;>&lt;script>alert");
  }

  @Test
  void oddQuestionsAreAnsweredToo() throws Exception {
    for (String odd : List.of("'", "a | b & !c", ":* <->", "\\", "%_%", "''::tsquery", "ö", "🙂"))
      browser.perform(get("/otsing").param("q", odd)).andExpect(status().isOk());
    browser.perform(get("/otsing?q=istung&liik=olematu&alates=-5")).andExpect(status().isOk());
    assertThat(page("/otsing")).contains("Mida leiab siit?");
    assertThat(page("/otsing?q=xyzxyzxyz")).contains("Midagi ei leitud");
  }

  @Test
  void thePageExistsInThreeLanguages() throws Exception {
    assertThat(page("/otsing?q=elva&keel=en")).contains("Municipality");
    assertThat(page("/otsing?q=elva&keel=ru")).contains("Самоуправление");
  }

  @Test
  void manyAnswersComeInParts() throws Exception {
    for (int i = 0; i < 25; i++) put("Lumelinnuke " + i, "", null, null);

    String first = page("/naidisvald/otsing?q=lumelinnuke");
    String second = page("/naidisvald/otsing?q=lumelinnuke&alates=20");

    assertThat(first).contains("25 vastet", "alates=20");
    assertThat(second.split("<mark>Lumelinnuke", -1)).hasSize(6);
  }

  @Test
  void thePageIsReadOnAnyScreen() {
    put("Tänavavalgustuse korrastamine", "Tänavad on pimedad. ".repeat(30), null, null);

    try (var eyes = new Eyes(port)) {
      eyes.look("/otsing", "search-start");
      eyes.look("/otsing?q=istung", "search");
      eyes.look("/naidisvald/otsing?q=t%C3%A4navvalgstus", "search-similar");
      eyes.look("/naidisvald/otsing?q=xyzxyz", "search-nothing");
    }
  }

  @Test
  void machinesAreAnsweredInJson() throws Exception {
    browser
        .perform(
            get("/api/v1/search").param("q", "elva").param("kind", "municipalities.municipality"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].title").value("Elva vald"))
        .andExpect(jsonPath("$.items[0].municipality").value("elva"));
  }

  @Test
  void aMachineThatAsksAgainHearsThatNothingIsNew() throws Exception {
    String tag =
        browser
            .perform(get("/api/v1/search").param("q", "elva"))
            .andReturn()
            .getResponse()
            .getHeader("ETag");

    browser
        .perform(
            get("/api/v1/search").param("q", "elva").header("If-None-Match", String.valueOf(tag)))
        .andExpect(status().isNotModified());
    browser
        .perform(
            get("/api/v1/search").param("q", "valga").header("If-None-Match", String.valueOf(tag)))
        .andExpect(status().isOk());
  }

  @Test
  void aMachineThatAsksNothingIsToldSo() throws Exception {
    for (String address : List.of("/api/v1/search", "/api/v1/search?q=elva&from=x"))
      browser
          .perform(get(address))
          .andExpect(status().isBadRequest())
          .andExpect(header().string("Content-Type", "application/problem+json"))
          .andExpect(jsonPath("$.code").value("request_not_understood"));
  }

  @Test
  void aSearchAsksTheIndexTwice() throws Exception {
    assertThat(statements.during(() -> page("/naidisvald/otsing?q=istung")))
        .filteredOn(sql -> sql.contains("search."))
        .hasSize(2);
  }

  private UUID put(
      String title, String text, @Nullable Permission permission, @Nullable UUID body) {
    return put(title, text, permission, body, "/naidisvald");
  }

  private UUID put(
      String title,
      String text,
      @Nullable Permission permission,
      @Nullable UUID body,
      String href) {
    UUID subject = UUID.randomUUID();
    var entry =
        new SearchEntry(KIND, subject, title, text, href, LocalDate.EPOCH, permission, body);
    inHere(() -> index.put(subject, List.of(entry)));
    return subject;
  }

  private void inHere(Runnable work) {
    Scope.run(here.id().value(), () -> transactions.executeWithoutResult(status -> work.run()));
  }

  private Found find(String asked, @Nullable String kind) {
    return search.find(search.question(asked, here.id().value(), kind, 0));
  }

  private List<String> titles(String asked) {
    return find(asked, null).hits().stream().map(Found.Hit::title).toList();
  }

  private List<String> titlesAs(String asked, Grant grant) throws Exception {
    return new Visitor(UUID.randomUUID(), "Keegi", "test", List.of(grant))
        .call(() -> titles(asked));
  }

  private String page(String address) throws Exception {
    return browser
        .perform(get(java.net.URI.create(address)))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}
