package ee.kogukoda.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// How pages look in a real browser: axe finds nothing, nothing scrolls sideways, every mode is
/// taken. Pictures lie in target/design afterwards.
@WebSlice
@Import({DesignTest.Rooms.class, SampleRoom.class})
@ExtendWith(Chromium.class)
class DesignTest {
  @TestConfiguration
  @ComponentScan("ee.kogukoda.web.style")
  static class Rooms {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-26T16:42:05Z"), ZoneOffset.UTC);
    }
  }

  private static final List<String> PAGES =
      List.of("/kujundus", "/ligipaasetavus", "/naidisvald/naidis", "/naidisvald/keeldumine");

  private static final String FITS =
      """
      () => {
        const main = document.querySelector(".hall-main");
        const foot = document.querySelector(".hall-foot").getBoundingClientRect();
        return foot.bottom <= innerHeight && main.scrollHeight <= main.clientHeight;
      }
      """;
  private static final String MEMBERS =
      """
      ([count, size]) => {
        const names = document.querySelector(".names");
        names.dataset.size = size;
        while (names.children.length < count) names.append(names.children[0].cloneNode(true));
      }
      """;

  private final Browser browser;

  @LocalServerPort private int port;

  DesignTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void axeFindsNothingInAnyLanguageOrTheme() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context = context(1366, 768, scheme)) {
        Page page = context.newPage();
        for (String path : PAGES) {
          for (Language language : Language.values()) {
            page.navigate(address(path, language));
            assertThat(Axe.violations(page)).as("%s %s %s", path, language, scheme).isEmpty();
          }
          picture(page, name(path) + "-" + scheme);
        }
      }
    }
  }

  @Test
  void phoneShowsEverythingInOneColumn() {
    try (BrowserContext context = context(375, 812, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(address(path, Language.ET));
        assertThat(Axe.violations(page)).as(path).isEmpty();
        picture(page, name(path) + "-phone");
      }
      page.click("button[popovertarget=menyy]");
      assertThat(page.isVisible("#menyy input[type=search]")).isTrue();
      assertThat(Axe.violations(page)).isEmpty();
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target/design/menu-phone.png")));
      page.keyboard().press("Escape");
      assertThat(page.isVisible("#menyy input[type=search]")).isFalse();
    }
  }

  @Test
  void nothingScrollsSidewaysAt320Pixels() {
    try (BrowserContext context = context(320, 640, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        for (Language language : Language.values()) {
          page.navigate(address(path, language));
          assertThat(
                  page.evaluate(
                      "document.documentElement.scrollWidth <="
                          + " document.documentElement.clientWidth"))
              .as("%s %s", path, language)
              .isEqualTo(true);
        }
      }
    }
  }

  @Test
  void whatCanBePressedIsAtLeast44PixelsHigh() {
    try (BrowserContext context = context(375, 812, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/kujundus", Language.ET));
      Object small =
          page.evaluate(
              """
              [...document.querySelectorAll("button, .button, input:not([type=hidden]), select, textarea, summary.button")]
                .filter((e) => e.checkVisibility() && e.tabIndex >= 0)
                .map((e) => e.closest("label.choice") ?? e)
                .filter((e) => e.getBoundingClientRect().height < 43.5)
                .map((e) => e.outerHTML.slice(0, 120))
              """);
      assertThat((List<?>) small).isEmpty();
    }
  }

  @Test
  void firstTabLeadsToTheContentAndFocusIsSeen() {
    try (BrowserContext context = context(1366, 768, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/naidisvald/naidis", Language.ET));
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#sisu");
      assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("sisu");
    }
  }

  @Test
  void pageLoadsNothingFromElsewhereAndNothingInline() {
    try (BrowserContext context = context(1366, 768, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      var troubles = new ArrayList<String>();
      page.onPageError(troubles::add);
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) troubles.add(message.text());
      });
      page.onRequest(request -> {
        if (!request.url().startsWith("http://localhost:" + port)) troubles.add(request.url());
      });
      for (String path : PAGES) {
        page.navigate(address(path, Language.ET));
        assertThat(page.locator("[style], style, script:not([src])").count()).as(path).isZero();
      }
      assertThat(troubles).filteredOn(trouble -> !trouble.contains("409")).isEmpty();
    }
  }

  @Test
  void pagesTakeReducedMotionForcedColoursPrintAndWideScreens() {
    try (BrowserContext context = context(3840, 2160, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/kujundus", Language.ET));
      assertThat(page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)"))
          .isEqualTo(21);
      page.setViewportSize(1366, 768);
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      assertThat(
              page.evaluate(
                  "getComputedStyle(document.querySelector('.button')).transitionDuration"))
          .isEqualTo("0s");
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      picture(page, "style-forced");
      page.emulateMedia(
          new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
      assertThat(page.isVisible(".masthead .menu")).isFalse();
      assertThat(page.isVisible("h1")).isTrue();
      picture(page, "style-print");
    }
  }

  @Test
  void hallScreenFitsAndIsReadAtFifteenMetres() {
    try (BrowserContext context = context(1920, 1080, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      for (String look : List.of("false", "true")) {
        page.navigate(address("/kujundus/ekraan", Language.ET) + "&must=" + look);
        page.screenshot(
            new Page.ScreenshotOptions().setPath(Path.of("target/design/hall-" + look + ".png")));
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(height(page, ".hall-item")).isGreaterThanOrEqualTo(0.06 * 1080);
        assertThat(height(page, ".hall-clock")).isGreaterThanOrEqualTo(0.12 * 1080);
        assertThat(page.evaluate(FITS)).isEqualTo(true);
      }
    }
  }

  @Test
  void hallScreenHoldsTheLargestCouncil() {
    try (BrowserContext context = context(1920, 1080, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/kujundus/ekraan", Language.ET));
      page.evaluate(MEMBERS, List.of(31, "large"));
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/design/hall-31.png")));
      assertThat(page.evaluate(FITS)).isEqualTo(true);
      page.evaluate(MEMBERS, List.of(79, "huge"));
      page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/design/hall-79.png")));
      assertThat(page.evaluate(FITS)).isEqualTo(true);
    }
  }

  private static double height(Page page, String selector) {
    Object size =
        page.evaluate(
            "s => parseFloat(getComputedStyle(document.querySelector(s)).fontSize)", selector);
    return ((Number) size).doubleValue();
  }

  private BrowserContext context(int width, int height, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
  }

  private String address(String path, Language language) {
    return "http://localhost:" + port + path + "?keel=" + language.tag();
  }

  private static String name(String path) {
    return path.substring(1).replace('/', '-');
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/design/" + name + ".png")));
  }
}
