package ee.kogukoda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import ee.kogukoda.KogukodaTest;
import ee.kogukoda.TestBrowser;
import ee.kogukoda.meetings.DemoEvening;
import ee.kogukoda.web.Chromium;
import ee.kogukoda.web.Formats;
import ee.kogukoda.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page, by those who open it, while a session is held: in each language, on a desk and on
/// the narrowest phone, light and dark, axe finds nothing, nothing scrolls sideways, and the
/// browser has nothing to complain of, the content security policy included. A new page is added to
/// its line here.
@KogukodaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
  /// Who opens which pages; `S` stands for today's session, `D` for the one that is prepared, `L`
  /// for the last one that was held, `A` for an act of it, `M` for the amendments to a draft, `K`
  /// for the comments on it, `R` for its rounds of concurrence, `W` for a government's session in
  /// writing.
  enum Reader {
    STRANGER(
        "",
        "/ /omavalitsused /omavalitsused?nimi=zzz /sisene /kujundus /ligipaasetavus /naidisvald"
            + " /elva /toila /johvi /elva/istungid /elva/volikogu /elva/struktuur"
            + " /naidisvald/istungid /naidisvald/istungid?otsing=zzz /naidisvald/volikogu"
            + " /naidisvald/organid /naidisvald/organid/volikogu /elva/organid /naidisvald/liikmed"
            + " /naidisvald/liikmed/hilda-aun /naidisvald/organid/volikogu/osalemine"
            + " /naidisvald/fraktsioonid/elav-maakoht"
            + " /naidisvald/organid/haridus-ja-kultuurikomisjon"
            + " /naidisvald/organid/haridus-ja-kultuurikomisjon/reeglid"
            + " /naidisvald/organid/volikogu/koosseisud /naidisvald/struktuur /otsing /otsing?q=zzz"
            + " /naidisvald/otsing?q=eelarve S /naidisvald/ekraan S/punktid/1 S/punktid/6 S/otse"
            + " S/tulemused S/otsused S/ekraan S/protokoll S/protokoll/1 L/protokoll"
            + " L/protokoll/redaktsioonid/1 L/salvestis /naidisvald/istungid/tellimine /eiole"
            + " /eiole/seda /naidisvald/istungid/2031-01-01 /naidisvald/eelnoud"
            + " /naidisvald/eelnoud?otsing=zzz /elva/eelnoud /naidisvald/eelnoud/1999-1"
            + " /naidisvald/kaasamine /naidisvald/kaasamine?otsing=zzz K /naidisvald/lubadused"
            + " /naidisvald/lubadused/1999-1 /elva/aruparimised /naidisvald/aktid"
            + " /naidisvald/aktid?otsing=zzz A /naidisvald/volikogu/reeglid"
            + " /naidisvald/volikogu/reeglid/notice_days /naidisvald/volikogu/reeglid/proov"
            + " /naidisvald/volikogu/reeglid/proov?kohti=zzz"),
    RESIDENT("elanik", "/laud /mina /mina/teavitused /naidisvald/seaded S/juhataja K"),
    MEMBER(
        "lembit-jalakas",
        "/laud S S/liige S/markmed /naidisvald/minu-markmed S/protokoll/eriarvamus S/vastus"),
    CHAIR(
        "esimees",
        "/laud /naidisvald/istungid /naidisvald/istungid/uus D/koostamine D/andmed D/punktid/uus"
            + " D/punktid/1/muutmine D/punktid/1/materjalid S/koostamine S/juhataja"
            + " S/kutsutud /naidisvald/istungid/mallid D/esimene"),
    MINUTE_TAKER(
        "protokollija",
        "S/sekretar S/protokoll L/salvestis/muutmine S/ekraanid"
            + " /naidisvald/organid/volikogu/istekohad"),
    SECRETARY(
        "vallasekretar",
        "/naidisvald/volikogu /naidisvald/kirjad /naidisvald/organid /naidisvald/organid/uus"
            + " /naidisvald/organid/volikogu /naidisvald/organid/volikogu/liikmed/uus"
            + " /naidisvald/organid/volikogu/ametid/uus"
            + " /naidisvald/organid/volikogu/liikmed/fail"
            + " /naidisvald/organid/volikogu/tasuleht /naidisvald/fraktsioonid/uus S/paberleht"
            + " /naidisvald/organid/volikogu/lopetamine"
            + " /naidisvald/istungid/uus?organ=naidisvalla-vallavalitsus"
            + " /naidisvald/eelnoud /naidisvald/eelnoud/uus"
            + " /naidisvald/lubadused/uus /naidisvald/umbusaldused/uus /naidisvald/algatused/uus"
            + " /naidisvald/tahtajad"
            + " A M K R"
            + " W W/kirjalik W/kirjalik/vastajad W/andmed"
            + " /naidisvald/volikogu/reeglid/notice_days"
            + " /naidisvald/volikogu/reeglid/presiding_fallback"
            + " /naidisvald/volikogu/reeglid/quorum"),
    MAYOR("vallavanem", "/laud W/kirjalik"),
    ADMINISTRATOR(
        "haldur",
        "/naidisvald/inimesed /naidisvald/inimesed/uus /naidisvald/seaded"
            + " /naidisvald/seaded/municipalities.accent /naidisvald/struktuur"
            + " /naidisvald/masinavotmed"
            + " /naidisvald/struktuur/uus /naidisvald/logi /naidisvald/logi?alates=31.02.2026"),
    COORDINATOR("koordinaator", "/logi");

    private final String persona;
    private final List<String> pages;

    Reader(String persona, String pages) {
      this.persona = persona;
      this.pages = List.of(pages.split(" "));
    }
  }

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String AXE = axe();

  /// Only what is wrong and nothing of what is right, which takes a second to tell.
  private static final String VIOLATIONS =
      """
      rules => axe.run(document, { runOnly: rules, resultTypes: ["violations"] }).then(found =>
        found.violations.map(rule => rule.id + " " + rule.nodes[0].html))
      """;

  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  /// Pages that say no are meant to.
  private static final Predicate<String> STATUS =
      text -> text.matches("Failed to load resource: .*status of (403|404|422).*");

  @Autowired private DemoEvening evening;
  @LocalServerPort private int port;

  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void theSessionIsHeld() {
    playwright = Playwright.create();
    browser = Chromium.launch(playwright);
    evening.opened().present(9).agendaAdopted();
    inWriting();
  }

  /// It began this night and lasts for a week.
  private void inWriting() {
    LocalDate today = LocalDate.ofInstant(evening.now(), Formats.TALLINN);
    Formats formats = Formats.in(Language.ET);
    var secretary = TestBrowser.signedIn(port, "vallasekretar");
    String form = "/naidisvald/istungid/uus?organ=naidisvalla-vallavalitsus";
    secretary.submit(
        form,
        form,
        "template",
        "government",
        "title",
        "Valitsuse kirjalik istung",
        "kind",
        "regular",
        "date",
        formats.date(today),
        "time",
        "0.01",
        "form",
        "written",
        "untilDate",
        formats.date(today.plusDays(7)),
        "untilTime",
        "18.00",
        "place",
        "Kogukoda");
    String written = "/naidisvald/istungid/" + today + "-valitsus";
    secretary.submit(
        written + "/punktid/uus",
        written + "/punktid/uus",
        "title",
        "Rahvamaja katuse remont",
        "presenter",
        "Indrek Alas",
        "act",
        "order",
        "majority",
        "simple",
        "draft",
        "Remontida katus.");
    secretary.submit(written + "/koostamine", written + "/kutse", "lateReason", "ei saa oodata");
  }

  @AfterAll
  void closeBrowser() {
    if (playwright != null) playwright.close();
  }

  @ParameterizedTest
  @EnumSource
  void pagesAreSoundForThoseWhoOpenThem(Reader reader) {
    var troubles = new ArrayList<String>();
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      page.onPageError(error -> troubles.add(page.url() + ": " + error));
      page.onConsoleMessage(message -> {
        if (message.type().equals("error") && !STATUS.test(message.text()))
          troubles.add(page.url() + ": " + message.text());
      });
      if (!reader.persona.isEmpty()) signIn(page, reader.persona);
      for (String path : reader.pages)
        for (Language language : Language.values())
          troubles.addAll(troubles(page, address(path, language), language));
    }
    assertThat(troubles).isEmpty();
  }

  /// Each page is looked at in all four looks, shared among the languages: what axe finds hangs on
  /// the look or on the text, seldom on both.
  private static List<String> troubles(Page page, String address, Language language) {
    var troubles = new ArrayList<String>();
    page.setViewportSize(1366, 768);
    page.emulateMedia(scheme(language == Language.EN ? ColorScheme.DARK : ColorScheme.LIGHT));
    page.navigate(address);
    String shown = page.locator("html").getAttribute("lang");
    if (!language.tag().equals(shown)) troubles.add(address + " is in " + shown);
    if (language != Language.RU) troubles.addAll(violations(page, address));
    page.setViewportSize(320, 640);
    if (Boolean.TRUE.equals(page.evaluate(SIDEWAYS))) troubles.add(address + " scrolls sideways");
    if (language == Language.ET) page.emulateMedia(scheme(ColorScheme.DARK));
    if (language != Language.EN) troubles.addAll(violations(page, address + " on a phone"));
    return troubles;
  }

  private static Page.EmulateMediaOptions scheme(ColorScheme scheme) {
    return new Page.EmulateMediaOptions().setColorScheme(scheme);
  }

  private static List<String> violations(Page page, String where) {
    page.evaluate(AXE);
    var found = (List<?>) page.evaluate(VIOLATIONS, RULES);
    return found.stream().map(violation -> where + ": " + violation).toList();
  }

  private static String axe() {
    try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void signIn(Page page, String persona) {
    page.navigate("http://localhost:" + port + "/sisene");
    page.click("form[action='/sisene/naidis/" + persona + "'] button");
    page.waitForURL("**/laud");
  }

  private String address(String path, Language language) {
    String draft = "/naidisvald/istungid/" + evening.day().plusWeeks(4);
    int year = evening.now().atZone(Formats.TALLINN).getYear();
    String act =
        "/naidisvald/aktid/" + evening.day().minusWeeks(4).getYear() + "/volikogu-otsus-41";
    LocalDate today = LocalDate.ofInstant(evening.now(), Formats.TALLINN);
    String full =
        path.replaceFirst("^S", evening.address())
            .replaceFirst("^D", draft)
            .replaceFirst("^L", evening.lastAddress())
            .replaceFirst("^A", act)
            .replaceFirst("^W", "/naidisvald/istungid/" + today + "-valitsus")
            .replaceFirst("^M", "/naidisvald/eelnoud/" + year + "-1/muudatusettepanekud")
            .replaceFirst("^R", "/naidisvald/eelnoud/" + year + "-1/kooskolastamine")
            .replaceFirst("^K", "/naidisvald/eelnoud/" + year + "-1/kaasamine");
    return "http://localhost:"
        + port
        + full
        + (full.contains("?") ? "&" : "?")
        + "keel="
        + language.tag();
  }
}
